export { createGatewayHandler, type GatewayHandler, type GatewayHandlerDeps } from './create-gateway-handler.js';
export { createLogger, type Logger } from './create-logger.js';
export { formatLogLine } from './format-log-line.js';
export type { GatewayObserver } from './observe/gateway-observer.js';
// `serveStdio` is imported from its own file: it loads the SDK, which serving over HTTP does not need before a request does.
export type { ServedStdio, StdioDeps } from './serve-stdio.js';
export { type LocalSignInOptions, signInLocally } from './sign-in-locally.js';
export { type GatewayDeps, type RunningGateway, startGateway } from './start-gateway.js';
export { isWorker, startWorkers, takeSeat, type WorkersDeps } from './workers/index.js';
