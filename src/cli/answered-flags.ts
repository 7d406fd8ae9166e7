/** A word that names a description, not a command. */
const DESCRIPTION = /^https?:\/\/|\.(?:json|ya?ml|graphql|gql)$/i;

/** What to type for a word where a command should stand, when it is the address or file of something; `undefined`: nothing particular. */
export function answerWord(word: string): string | undefined {
  if (/(?:^|[/\\])gateway\.ya?ml$/i.test(word)) return 'A configuration is served by: mcp-gateway -c FILE';
  return DESCRIPTION.test(word)
    ? 'A description is served by: mcp-gateway --spec SOURCE, and shown before by: mcp-gateway import preview SOURCE'
    : undefined;
}

/** What to say beside commander's refusal: flags that other gateways have for serving, by ours, and a source that stands where a verb should. */
export function answerRefusal(message: string, code: string, argv: readonly string[]): string | undefined {
  const [first = ''] = argv;
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'commander.unknownCommand' && first === 'import' && DESCRIPTION.test(named))
    return 'A description is shown by: mcp-gateway import preview SOURCE, and drafted by: mcp-gateway import apply SOURCE';
  if (code === 'commander.unknownOption' && DESCRIPTION.test(named)) return `A file whose name begins with a dash is named ./${named}`;
  if (code !== 'commander.unknownOption' || !(first.startsWith('-') || first === 'serve')) return undefined;
  return ANSWERS.find(([flags]) => flags.includes(named))?.[1];
}

/** Flags of our imports, of openapi-mcp-server, openapi-mcp-generator, awslabs.openapi-mcp-server, and arguments of FastMCP and fastapi_mcp as flags. */
const ANSWERS: readonly (readonly [flags: readonly string[], answer: string])[] = [
  [
    ['--openapi-spec', '--openapi', '--spec-url', '--spec-path', '--spec-file', '--input', '-i', '--swagger'],
    'The description is --spec FILE or --spec URL here.',
  ],
  [['--spec-inline', '--spec-from-stdin'], 'A description that is served is a file or URL: --spec FILE.'],
  [['--api-base-url', '--api-url', '-b'], 'Where the API is, is --base-url here.'],
  [['--server-name', '--api-name', '-n'], 'The name is --name here.'],
  [
    ['--headers', '--api-headers', '-H'],
    "Headers of every call are --header 'Name: value' here, one each; a credential is --auth-type and --auth-token.",
  ],
  [['--header-passthrough'], 'Headers of the caller go on with `auth: { type: passthrough, headers: […] }` in gateway.yaml.'],
  [['--auth-username', '--auth-password'], 'This is --auth-type basic --auth-token user:password here.'],
  [['--auth-api-key', '--api-key'], 'This is --auth-type api_key --auth-token KEY here, with --auth-header for its header.'],
  [['--auth-api-key-name'], 'This is --auth-header here.'],
  [['--auth-api-key-in'], 'A key in the query or a cookie is `auth: { type: api_key, param: … }` or `cookie: …` in gateway.yaml.'],
  [
    ['--transport', '-t', '--http', '--sse'],
    'Streamable HTTP is the default here, --stdio the other; `sse: true` in gateway.yaml adds SSE.',
  ],
  [['--tools', '--tools-mode', '--dynamic'], 'This is --exposure static, dynamic or auto here; --allow NAME takes single operations.'],
  [['--tool', '--include', '--include-operations', '--operations'], 'This is --allow here: an operationId (with *), or METHOD /path.'],
  [['--exclude', '--exclude-operations'], 'This is --deny here: an operationId (with *), or METHOD /path.'],
  [['--tag', '--tags', '--include-tags'], 'This is --allow tag:NAME here.'],
  [['--exclude-tag', '--exclude-tags'], 'This is --deny tag:NAME here.'],
  [['--operation', '--method', '--methods'], "This is --allow 'GET *' here."],
  [['--resource', '--path-prefix'], "This is --allow '* /users*' here."],
  [['--default-include'], 'What only marked operations are served by is --marked-only here.'],
  [
    ['--resources', '--prompts'],
    'Prompts stand under `prompts` of a server in gateway.yaml, and reads become resources by `expose` and `promote_reads`.',
  ],
  [
    ['--insecure', '-k', '--reject-unauthorized', '--ca-cert'],
    'Certificates are always checked; a private authority is `ca: FILE` of a server in gateway.yaml.',
  ],
  [
    ['--client-cert', '--client-key', '--client-key-passphrase'],
    'This is `client_certificate: { certificate: file:…, key: file:… }` of a server in gateway.yaml.',
  ],
  [['--timeout'], 'How long a call may take is `upstream: { timeout: 30s }` of a server in gateway.yaml.'],
  [['--path', '--endpoint-path'], 'A server stands at /<name>/mcp; its name is --name.'],
  [['--log-level', '--debug', '-v'], 'This is `observability: { log: { level: debug } }` in gateway.yaml; --verbose shows each call.'],
  [['--cors', '--allowed-origins'], 'Pages of other sites may call by `server: { allowed_origins: […] }` in gateway.yaml.'],
  [
    ['--server-var'],
    'Values of server variables are taken by: mcp-gateway import apply SOURCE --server-var NAME=VALUE. Here, --base-url says the whole address.',
  ],
  [['--source-name'], 'The name is --name here.'],
  [['--auth-key'], 'The credential is --auth-type and --auth-token here.'],
  [
    [
      '--overlay',
      '--kind',
      '--schema',
      '--endpoint',
      '--select',
      '--depth',
      '--explore',
      '--scalar',
      '--environment',
      '--var',
      '--naming',
      '--prefix',
    ],
    'This is of an import: give it to mcp-gateway import apply SOURCE, and serve the files that you activate.',
  ],
  [['--output', '-o'], 'Files are written by: mcp-gateway import apply SOURCE --output DIR'],
];
