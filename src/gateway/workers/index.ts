export { type RunningWorkers, startWorkers, type WorkersDeps } from './start-workers.js';
export { isWorker, takeSeat, type WorkerSeat } from './take-seat.js';
