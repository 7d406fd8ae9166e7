// Imported on demand: nothing is sent before the first call, and a start need not wait for half a megabyte.
import api from 'undici/lib/api/index.js';
import Client from 'undici/lib/dispatcher/client.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';

// As undici's index does, which loads three times as much: fetch, web sockets, caches, mocks. ProxyAgent asks its proxy by them.
Object.assign(Dispatcher.prototype, api);

export { Client, Pool, ProxyAgent };
