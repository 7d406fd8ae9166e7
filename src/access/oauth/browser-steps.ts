import type { SignedIn } from '../../credentials/oauth/index.js';
import { GatewayError } from '../../model/index.js';
import { answerUrl, errorOf, readAuthorizationRequest, stateOf } from './authorization-request.js';
import type { BrowserCookies } from './browser-cookies.js';
import type { Client } from './client.js';
import { type Parameters, readParameters } from './form.js';
import type { AuthorizationRequest, Departure, Interaction, Issuer } from './issuer.js';
import { isMetadataDocumentUrl } from './metadata-document.js';
import { OauthError, sentence } from './oauth-error.js';
import { createOpaqueToken, hashToken } from './opaque-token.js';
import { consentPage, errorPage, onwardPage } from './pages.js';
import { isLoopbackRedirect, isRegisteredRedirectUri, redirectTarget, redirectUriIdentity } from './redirect-uri.js';

/** How long a person has for the consent page, and again for the sign-in at the API. */
const INTERACTION_MS = 10 * 60_000;
const CODE_MS = 60_000;

/** The part of an issuer that people see with their browsers. Each answers with a page or sends the browser on. */
export interface BrowserSteps {
  /** `GET /authorize` (RFC 6749 section 4.1.1): the consent page, or the API's sign-in where consent is remembered. */
  authorize(request: Request): Promise<Response>;
  /** `POST /consent`: the answer of the consent page. */
  decide(request: Request, form: Parameters): Promise<Response>;
  /** `GET /callback`: back from the API's sign-in. */
  finish(request: Request): Promise<Response>;
}

export function createBrowserSteps(issuer: Issuer, cookies: BrowserCookies): BrowserSteps {
  async function ask(interaction: Interaction, client: Client): Promise<Response> {
    const token = createOpaqueToken();
    await issuer.questions.set(hashToken(token), interaction, INTERACTION_MS);
    const { redirectUri, scopes } = interaction.request;
    return consentPage({
      server: issuer.server,
      clientName: client.name,
      clientHost: isMetadataDocumentUrl(client.id) ? new URL(client.id).host : undefined,
      target: redirectTarget(redirectUri),
      isLoopback: isLoopbackRedirect(redirectUri),
      scopes,
      action: `${issuer.url}/consent`,
      token,
    });
  }

  /** The address of the API's sign-in, or of the client with the reason why there is none. */
  async function depart(interaction: Interaction): Promise<string> {
    try {
      const { url, pending } = await issuer.signIn.begin({
        redirectUri: `${issuer.url}/callback`,
        scopes: issuer.scopes().upstream(interaction.request.scopes),
      });
      const state = new URL(url).searchParams.get('state') ?? '';
      await issuer.departures.set(hashToken(state), { interaction, pending }, INTERACTION_MS);
      return url;
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      issuer.report(error);
      return answerUrl(issuer, interaction.request, {
        error: 'temporarily_unavailable',
        error_description: 'the sign-in of the API cannot be reached',
      });
    }
  }

  async function arrive({ interaction, pending }: Departure, callbackUrl: string): Promise<SignedIn | string> {
    try {
      return await issuer.signIn.finish(callbackUrl, pending);
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      issuer.report(error);
      const isDenied = 'reason' in error && error.reason === 'access_denied';
      return answerUrl(
        issuer,
        interaction.request,
        isDenied
          ? { error: 'access_denied', error_description: 'the sign-in at the API was refused' }
          : { error: 'server_error', error_description: 'the sign-in at the API failed; the log of the gateway says why' },
      );
    }
  }

  /** Told to the client, before anybody has said that they know it. */
  function answerError(error: OauthError, request: Pick<AuthorizationRequest, 'redirectUri' | 'state'>): Response {
    const url = answerUrl(issuer, request, errorOf(error));
    if (isLoopbackRedirect(request.redirectUri)) return redirect(url);
    return errorPage(400, sentence(error.message), { url, target: redirectTarget(request.redirectUri) });
  }

  async function grantCode(request: AuthorizationRequest, signedIn: SignedIn): Promise<string> {
    const code = createOpaqueToken();
    await issuer.codes.set(hashToken(code), { request, signedIn }, CODE_MS);
    return answerUrl(issuer, request, { code });
  }

  async function isRemembered(user: string, { clientId, redirectUri, scopes }: AuthorizationRequest): Promise<boolean> {
    // Every program on the machine can claim an id that is public and answer on a local address (RFC 8252 section 8.6).
    if (isMetadataDocumentUrl(clientId) && !redirectUri.startsWith('https:')) return false;
    const allowed = await issuer.consents.get(consentKey(user, clientId, redirectUri));
    return allowed !== undefined && scopes.every((scope) => allowed.includes(scope));
  }

  async function remember(user: string, { clientId, redirectUri, scopes }: AuthorizationRequest): Promise<void> {
    await issuer.consents.update(
      consentKey(user, clientId, redirectUri),
      (allowed = []) => [...new Set([...allowed, ...scopes])],
      issuer.rememberedMs,
    );
  }

  return {
    async authorize(request) {
      const parameters = readParameters(new URL(request.url).searchParams);
      const client = await issuer.clients.find(parameters.require('client_id'));
      if (client === undefined) throw new OauthError('invalid_client', 'the client is not known here; it has to register again');
      const redirectUri = parameters.require('redirect_uri');
      if (!isRegisteredRedirectUri(client.redirectUris, redirectUri))
        throw new OauthError('invalid_request', 'the redirect_uri is not one of those that the client registered');
      const checked = readAuthorizationRequest(parameters, client.id, redirectUri, issuer);
      if (checked instanceof OauthError) return answerError(checked, { redirectUri, ...stateOf(parameters) });

      await issuer.admitInteraction();
      const { cookie, ...binding } = cookies.bind(2 * INTERACTION_MS);
      const interaction: Interaction = { request: checked, ...binding, isAllowed: false };
      const session = cookies.session(request);
      const user = session === undefined ? undefined : (await issuer.sessions.get(session))?.user;
      const isKnown = user !== undefined && (await isRemembered(user, checked));
      return withCookies(isKnown ? redirect(await depart(interaction)) : await ask(interaction, client), cookie);
    },
    async decide(request, form) {
      const interaction = await issuer.questions.take(hashToken(form.require('token')));
      if (interaction === undefined) return errorPage(400, 'This page was answered already, or is too old. Start again in your program.');
      if (!cookies.isBound(request, interaction))
        return errorPage(403, 'This page belongs to another browser. Start again in your program.');
      if (form.get('decision') !== 'allow') {
        if (interaction.signedIn !== undefined) await issuer.signIn.revoke(interaction.signedIn.tokens).catch(issuer.report);
        const url = answerUrl(issuer, interaction.request, { error: 'access_denied', error_description: 'the user said no' });
        return withCookies(onwardPage(url), cookies.unbind(interaction));
      }
      const { signedIn } = interaction;
      if (signedIn === undefined) return onwardPage(await depart({ ...interaction, isAllowed: true }));
      await remember(signedIn.user, interaction.request);
      return withCookies(onwardPage(await grantCode(interaction.request, signedIn)), cookies.unbind(interaction));
    },
    async finish(request) {
      const { search, searchParams } = new URL(request.url);
      const departure = await issuer.departures.take(hashToken(searchParams.get('state') ?? ''));
      if (departure === undefined)
        return errorPage(400, 'This sign-in is not known, was finished already, or took too long. Start again in your program.');
      const { interaction } = departure;
      if (!cookies.isBound(request, interaction))
        return errorPage(403, 'This sign-in was begun in another browser. Start again in your program.');
      const signedIn = await arrive(departure, `${issuer.url}/callback${search}`);
      if (typeof signedIn === 'string') return withCookies(redirect(signedIn), cookies.unbind(interaction));

      const { sessionHash, cookie } = cookies.startSession(issuer.rememberedMs);
      await issuer.sessions.set(sessionHash, { user: signedIn.user }, issuer.rememberedMs);
      if (interaction.isAllowed) await remember(signedIn.user, interaction.request);
      else if (!(await isRemembered(signedIn.user, interaction.request))) {
        // Somebody else signed in than the browser was known for.
        const client = await issuer.clients.find(interaction.request.clientId);
        if (client === undefined) throw new OauthError('invalid_client', 'the client is not known here any more');
        return withCookies(await ask({ ...interaction, signedIn }, client), cookie);
      }
      return withCookies(redirect(await grantCode(interaction.request, signedIn)), cookie, cookies.unbind(interaction));
    },
  };
}

function redirect(location: string): Response {
  return new Response(null, {
    status: 302,
    headers: { Location: location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
  });
}

function withCookies(response: Response, ...cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}

function consentKey(user: string, clientId: string, redirectUri: string): string {
  return hashToken(JSON.stringify([user, clientId, redirectUriIdentity(redirectUri)]));
}
