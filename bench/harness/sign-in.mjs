import { createHash, randomBytes } from 'node:crypto';

const REDIRECT = 'http://127.0.0.1:1/done';

/** Signs in at an OAuth server of the gateway as a client and its user would, consent page included. Returns the access token. */
export async function signIn(issuer) {
  const registered = await post(`${issuer}/register`, JSON.stringify({ redirect_uris: [REDIRECT], token_endpoint_auth_method: 'none' }));
  const { client_id } = await registered.json();
  const verifier = randomBytes(32).toString('base64url');
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id,
    redirect_uri: REDIRECT,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const code = await browse(`${issuer}/authorize?${asked}`);
  const form = new URLSearchParams({ grant_type: 'authorization_code', client_id, code, code_verifier: verifier, redirect_uri: REDIRECT });
  const { access_token } = await (await post(`${issuer}/token`, form)).json();
  if (access_token === undefined) throw new Error('the gateway gave no token');
  return access_token;
}

/** Follows an address, with cookies and a yes to what is asked, until it leads back to the client; the code that came along. */
async function browse(address) {
  const cookies = new Map();
  const open = async (url, init = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) cookies.set(...line.split(';', 1)[0].split(/=(.*)/s, 2));
    return { response, text: await response.text() };
  };
  let url = address;
  for (let hop = 0; hop < 10; hop += 1) {
    if (url.startsWith(REDIRECT)) return new URL(url).searchParams.get('code');
    let page = await open(url);
    const token = /name="token" value="([\w-]+)"/.exec(page.text)?.[1];
    if (token !== undefined) {
      const action = /action="([^"]+)"/.exec(page.text)?.[1];
      page = await open(action, {
        method: 'POST',
        body: new URLSearchParams({ token, decision: 'allow' }),
        headers: { origin: new URL(url).origin },
      });
    }
    const onward = /content="0; url=([^"]*)"/.exec(page.text)?.[1]?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    url = page.response.headers.get('location') ?? onward;
    if (url === undefined || url === null) throw new Error(`the sign-in stops: ${page.response.status} ${page.text.slice(0, 500)}`);
  }
  throw new Error('the sign-in goes round in circles');
}

function post(url, body) {
  return fetch(url, { method: 'POST', body });
}
