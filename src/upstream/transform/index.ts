export { compileExpression } from './compile-expression.js';
export { createExpressionRunner, ExpressionError, type ExpressionRunner } from './expression-runner.js';
export { prepareReshape, type Reshape } from './reshape.js';
export { parseResponsePath, type ResponsePath, readPath } from './response-path.js';
