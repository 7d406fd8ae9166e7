import type { OperationConfig } from '../../config/index.js';
import type { Capability } from '../../model/index.js';
import { compileExpression } from '../../upstream/index.js';
import { refuseShape } from './refuse-shape.js';
import { shapeParameters } from './shape-parameters.js';
import type { ShapedCapability } from './shaped-capability.js';

/**
 * The capability as the operator wants it shown and called (`servers[].operations`). Its file, and so its digest and what was approved, stay.
 *
 * @param where the entry, for messages.
 * @throws GatewayError `config-invalid` for what does not fit the file.
 */
export function shapeCapability(capability: Capability, operation: OperationConfig, where: string): ShapedCapability {
  const { tool = {}, transform } = operation;
  checkTransform(transform, where);
  const { capability: shaped, ownArguments } = shapeParameters(capability, operation, where);
  const { output: _reshaped, ...schemaWithoutOutput } = shaped.schema;
  return {
    ownArguments,
    capability: {
      ...shaped,
      ...(tool.name === undefined ? {} : { name: tool.name }),
      ...(tool.title === undefined ? {} : { title: tool.title }),
      ...(tool.description === undefined ? {} : { description: tool.description }),
      ...(operation.expose === undefined ? {} : { expose: operation.expose }),
      ...(transform === undefined ? {} : { transform: { ...shaped.transform, ...transform } }),
      // What the expression makes is not what the file describes.
      ...(transform?.response === undefined ? {} : { schema: schemaWithoutOutput }),
    },
  };
}

function checkTransform(transform: OperationConfig['transform'], where: string): void {
  for (const [key, expression] of Object.entries(transform ?? {})) {
    try {
      if (expression !== undefined) compileExpression(expression, `transform.${key}`);
    } catch (error) {
      refuseShape(where, error instanceof Error ? error.message : String(error), error);
    }
  }
}
