/** All of `undici`, imported on demand. By a module of its own, because a bundle gives CommonJS that is imported on demand no names. */
export { fetch } from 'undici';
