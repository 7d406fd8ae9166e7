import type { IdentityProvider } from '../../identity-provider.js';

/** Somebody with a browser that keeps cookies, answers consent pages with yes, and signs in at identity providers as one and the same user. */
export class Person {
  readonly name: string;
  readonly cookies = new Map<string, string>();
  /** Consent pages that were shown. */
  readonly pages: string[] = [];
  readonly #origin: string;
  readonly #providers: readonly IdentityProvider[];

  constructor(name: string, origin: string, providers: readonly IdentityProvider[]) {
    this.name = name;
    this.#origin = origin;
    this.#providers = providers;
  }

  /** Opens an address and goes where it leads, to the first that is neither the gateway's nor an identity provider's. */
  async follow(address: string, decision = 'allow'): Promise<URL> {
    let url = new URL(address);
    for (let hop = 0; hop < 10; hop += 1) {
      const provider = this.#providers.find(({ issuer }) => issuer === url.origin);
      if (provider !== undefined) url = new URL(await provider.signIn(url.href, this.name));
      else if (url.origin === this.#origin) url = await this.#open(url, decision);
      else return url;
    }
    throw new Error(`the browser goes round in circles at ${url.href}`);
  }

  async #open(url: URL, decision: string): Promise<URL> {
    const response = await this.send(url);
    const text = await response.text();
    const token = /name="token" value="([\w-]+)"/.exec(text)?.[1];
    if (token === undefined) return nextOf(response, text, url);
    this.pages.push(text);
    const action = /action="([^"]+)"/.exec(text)?.[1] ?? '';
    const form = new URLSearchParams({ token, decision });
    // As a browser sends a form: with the origin of its page.
    const answer = await this.send(new URL(action), { method: 'POST', body: form, headers: { origin: url.origin } });
    return nextOf(answer, await answer.text(), url);
  }

  async send(url: URL, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

function nextOf(response: Response, text: string, from: URL): URL {
  const onward = /content="0; url=([^"]*)"/
    .exec(text)?.[1]
    ?.replace(/&#(\d+);/g, (_match, code: string) => String.fromCharCode(Number(code)));
  const next = response.headers.get('location') ?? onward;
  if (next === undefined) throw new Error(`the browser stops at ${from.pathname}: ${response.status} ${text}`);
  return new URL(next);
}
