/** What calls of tools need of `undici`. Its index loads four times as much: fetch, web sockets, caches, mocks. */
declare module 'undici/lib/dispatcher/pool.js' {
  export { Pool as default } from 'undici';
}
declare module 'undici/lib/dispatcher/proxy-agent.js' {
  export { ProxyAgent as default } from 'undici';
}
