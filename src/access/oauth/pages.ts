import { createHash } from 'node:crypto';

/** The few pages that people see. They load nothing, run nothing and cannot be framed; every text from outside is escaped. */

export interface ConsentPage {
  readonly server: string;
  /** As the client calls itself; undefined for one that gives no name. */
  readonly clientName: string | undefined;
  /** Host of the client's metadata document, which proves what the name does not. */
  readonly clientHost: string | undefined;
  /** Host, or scheme of an app, that the answer goes to. */
  readonly target: string;
  readonly isLoopback: boolean;
  readonly scopes: readonly string[];
  /** Where the form is sent. */
  readonly action: string;
  /** Known to this page alone. */
  readonly token: string;
}

export function consentPage(page: ConsentPage): Response {
  const name = page.clientName ?? page.clientHost ?? 'A program without a name';
  const where = page.isLoopback ? `a program on this computer (<b>${escapeHtml(page.target)}</b>)` : `<b>${escapeHtml(page.target)}</b>`;
  const scopes = page.scopes.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`).join('');
  return html(
    200,
    `Allow access to ${page.server}?`,
    `<h1>Allow access to ${escapeHtml(page.server)}?</h1>
<p><b>${escapeHtml(name)}</b> wants to use <b>${escapeHtml(page.server)}</b> in your name.${page.clientHost === undefined ? ' The name is its own claim.' : ` It is published at <b>${escapeHtml(page.clientHost)}</b>.`}</p>
<p>The answer goes to ${where}.</p>
${scopes === '' ? '' : `<p>It will be allowed:</p><ul>${scopes}</ul>`}
<p>Continue only if you started this yourself.</p>
<form method="post" action="${escapeHtml(page.action)}">
<input type="hidden" name="token" value="${escapeHtml(page.token)}">
<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>
</form>`,
    // With `no-referrer` a browser would send its form with the origin `null`.
    { forms: "'self'", referrer: 'same-origin' },
  );
}

/**
 * Sends the browser on after a form was posted. Not a redirect: browsers apply `form-action` to where a posted form ends up, and that is
 * the client's address or another site's.
 */
export function onwardPage(url: string): Response {
  return html(
    200,
    'Continue',
    `<p><a href="${escapeHtml(url)}">Continue</a></p>`,
    { forms: "'none'", referrer: 'no-referrer' },
    `<meta http-equiv="refresh" content="0; url=${escapeHtml(url)}">`,
  );
}

/**
 * Something is wrong, and there is nobody it could safely be reported to but the person who sees it.
 *
 * @param back where the person may take the answer: anybody can register an address, so no browser is sent there unasked (RFC 9700 section 4.11.2).
 */
export function errorPage(status: number, message: string, back?: { readonly url: string; readonly target: string }): Response {
  const link = back === undefined ? '' : `<p><a href="${escapeHtml(back.url)}">Back to <b>${escapeHtml(back.target)}</b></a></p>`;
  return html(status, 'That did not work', `<h1>That did not work</h1><p>${escapeHtml(message)}</p>${link}`, {
    forms: "'none'",
    referrer: 'no-referrer',
  });
}

function html(
  status: number,
  title: string,
  body: string,
  { forms, referrer }: { readonly forms: string; readonly referrer: string },
  head = '',
): Response {
  const text = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<style>${STYLE}</style><title>${escapeHtml(title)}</title></head>
<body>${body}</body></html>`;
  return new Response(text, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; style-src '${STYLE_HASH}'; form-action ${forms}; base-uri 'none'; frame-ancestors 'none'`,
      'Referrer-Policy': referrer,
      'X-Frame-Options': 'DENY',
    },
  });
}

/** The only style that the pages' policy lets in, by its hash (CSP level 3). */
const STYLE =
  ':root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:34rem;margin:12vh auto;padding:0 1.5rem}h1{font-size:1.4rem}li{margin:.2rem 0}button{font:inherit;padding:.5rem 1.4rem;margin:.5rem .5rem 0 0;border:1px solid;border-radius:.4rem;cursor:pointer}b{overflow-wrap:anywhere}';
const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
