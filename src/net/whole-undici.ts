/** What needs all of `undici`, to be imported on demand. A module of its own, because a bundle gives CommonJS that is imported on demand no names. */
export { Client, fetch, ProxyAgent } from 'undici';
