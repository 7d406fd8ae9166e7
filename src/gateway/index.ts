export { createGatewayHandler, type GatewayHandler, type GatewayHandlerDeps } from './create-gateway-handler.js';
export { createLogger, type Logger } from './create-logger.js';
export { formatLogLine } from './format-log-line.js';
export type { GatewayObserver } from './observe/gateway-observer.js';
export { type ServedStdio, type StdioDeps, serveStdio } from './serve-stdio.js';
export { type LocalSignInOptions, signInLocally } from './sign-in-locally.js';
export { type GatewayDeps, type RunningGateway, startGateway } from './start-gateway.js';
export { isWorker, startWorkers, takeSeat, type WorkersDeps } from './workers/index.js';
