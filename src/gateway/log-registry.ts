import type { Diagnostic, Observer } from '../model/index.js';
import type { ReloadReport } from '../registry/index.js';
import type { Logger } from './create-logger.js';

/** What lower rooms tell, as log lines. A held file is named with the command that would activate it. */
export function observerOf(logger: Logger): Observer {
  return {
    progress: (message) => logger.info(message),
    warning: ({ code, summary, detail }: Diagnostic) =>
      code === 'held' ? logger.warn({ activate: detail }, summary) : logger.warn(detail === undefined ? {} : { detail }, summary),
  };
}

/** A failure that lasts is told once. */
export function logReload({ changed, failed }: ReloadReport, logger: Logger): void {
  if (changed.length > 0) logger.info({ servers: changed }, 'reloaded');
  for (const { name, error } of failed.filter(({ isNew }) => isNew)) {
    logger.error(
      { server: name, reason: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) },
      'not reloaded; what was served before stays',
    );
  }
}
