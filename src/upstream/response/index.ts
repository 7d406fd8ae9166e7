export { adviseOnStatus, statusLine } from './advise.js';
export { describeFailure, maskText } from './describe-failure.js';
export { mapAnswer } from './map-answer.js';
export type { MapContext, MappedAnswer } from './mapped-answer.js';
export { kindOfMediaType, parseMediaType } from './media-type.js';
export { prepareResponse, type ResponsePlan } from './prepare-response.js';
export { type AnswerContent, headerOf, readAnswer, type StreamedAnswer, type UpstreamAnswer } from './read-answer.js';
export { BodyError, decodeBody, decodeWhole } from './read-body.js';
export { readEvents, type StreamItem } from './read-events.js';
