export { exposeTools } from './expose-tools.js';
export { planResource } from './plan-resource.js';
export { serveResource } from './serve-resource.js';
export type { ListedResource, ServedResource } from './served-resource.js';
