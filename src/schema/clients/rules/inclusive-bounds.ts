import { addSentence } from '../add-sentence.js';
import type { ClientRule } from '../client-rule.js';

/**
 * Exclusive bounds become inclusive ones of integers, and for other numbers a sentence beside the bound.
 *
 * Gemini's declarations have `minimum` and `maximum` only: `exclusiveMinimum`, Zod's `positive()`, makes the API refuse the whole request.
 */
export const inclusiveBounds: ClientRule = {
  name: 'inclusive-bounds',
  apply(schema) {
    const { exclusiveMinimum: above, exclusiveMaximum: below, ...rest } = schema;
    if (above === undefined && below === undefined) return schema;
    const isWhole = rest.type === 'integer';
    let result = rest;
    if (typeof above === 'number') {
      const least = isWhole ? Math.floor(above) + 1 : above;
      result = { ...result, minimum: Math.max(least, typeof rest.minimum === 'number' ? rest.minimum : least) };
      if (!isWhole) result = addSentence(result, `Greater than ${above}.`);
    }
    if (typeof below === 'number') {
      const most = isWhole ? Math.ceil(below) - 1 : below;
      result = { ...result, maximum: Math.min(most, typeof rest.maximum === 'number' ? rest.maximum : most) };
      if (!isWhole) result = addSentence(result, `Less than ${below}.`);
    }
    return result;
  },
};
