import { parseCapability } from '../../../src/capability/index.js';

/** A file that wants the token of its server. */
export const capability = (() => {
  const { capability: found } = parseCapability(`fulcrum: "1.0"
name: list_tasks
description: List tasks
schema: { input: { type: object } }
providers:
  primary:
    service: rest
    config: { base_url: https://api.example.com, path: /tasks, method: GET }
auth: { required: true, type: oauth2, scopes: ["tasks:read"] }
`);
  if (found === undefined) throw new Error('the file cannot be read');
  return found;
})();
