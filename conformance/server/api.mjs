// An HTTP API whose operations the server scenarios of the MCP conformance suite call, once they are imported: node conformance/server/api.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==', 'base64');
const WAV = Buffer.from('UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=', 'base64');

const form = (message, properties, required = Object.keys(properties)) => ({
  method: 'elicitation/create',
  params: { message, requestedSchema: { type: 'object', properties, required } },
});
const sampling = (text, maxTokens = 100) => ({
  method: 'sampling/createMessage',
  params: { messages: [{ role: 'user', content: { type: 'text', text } }], maxTokens },
});
const roots = { method: 'roots/list', params: {} };
const string = { type: 'string' };

const DEFAULTS = {
  name: { type: 'string', default: 'John Doe' },
  age: { type: 'integer', default: 30 },
  score: { type: 'number', default: 95.5 },
  status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
  verified: { type: 'boolean', default: true },
};
const titled = (...pairs) => pairs.map(([value, title]) => ({ const: value, title }));
const ENUMS = {
  untitledSingle: { type: 'string', enum: ['option1', 'option2', 'option3'] },
  titledSingle: { type: 'string', oneOf: titled(['value1', 'First Option'], ['value2', 'Second Option'], ['value3', 'Third Option']) },
  legacyEnum: { type: 'string', enum: ['opt1', 'opt2', 'opt3'], enumNames: ['Option One', 'Option Two', 'Option Three'] },
  untitledMulti: { type: 'array', items: { type: 'string', enum: ['option1', 'option2', 'option3'] } },
  titledMulti: {
    type: 'array',
    items: { anyOf: titled(['value1', 'First Choice'], ['value2', 'Second Choice'], ['value3', 'Third Choice']) },
  },
};

/** What each operation asks, round by round, and what it says in the end. `state` is the number of the round. */
const CONVERSATIONS = {
  test_sampling: {
    rounds: [({ prompt }) => ({ answer: sampling(prompt) })],
    end: ({ answer }) => `LLM response: ${answer?.content?.text}`,
  },
  test_elicitation: {
    rounds: [
      ({ message }) => ({
        answer: form(message, {
          username: { type: 'string', description: "User's response" },
          email: { type: 'string', description: "User's email address" },
        }),
      }),
    ],
    end: ({ answer }) => `User response: ${JSON.stringify(answer)}`,
  },
  test_elicitation_sep1034_defaults: { rounds: [() => ({ answer: form('Please review', DEFAULTS, []) })], end: completed },
  test_elicitation_sep1330_enums: { rounds: [() => ({ answer: form('Please choose', ENUMS, []) })], end: completed },
  test_input_required_result_elicitation: {
    rounds: [() => ({ user_name: form('What is your name?', { name: string }) })],
    end: ({ user_name: answer }) => `Hello, ${answer.content?.name}!`,
  },
  test_input_required_result_sampling: {
    rounds: [() => ({ capital_question: sampling('What is the capital of France?') })],
    end: ({ capital_question: answer }) => String(answer.content?.text),
  },
  test_input_required_result_list_roots: {
    rounds: [() => ({ client_roots: roots })],
    end: ({ client_roots: answer }) => `Roots: ${JSON.stringify(answer.roots)}`,
  },
  test_input_required_result_request_state: {
    rounds: [() => ({ confirm: form('Please confirm', { ok: { type: 'boolean' } }) })],
    end: () => 'state-ok',
  },
  test_input_required_result_tampered_state: {
    rounds: [() => ({ confirm: form('Please confirm', { ok: { type: 'boolean' } }) })],
    end: () => 'confirmed',
  },
  test_input_required_result_multiple_inputs: {
    rounds: [
      () => ({
        user_name: form('What is your name?', { name: string }),
        greeting: sampling('Generate a greeting', 50),
        client_roots: roots,
      }),
    ],
    end: (answers) => `Received ${Object.keys(answers).join(', ')}`,
  },
  test_input_required_result_multi_round: {
    rounds: [
      () => ({ step1: form('Step 1: What is your name?', { name: string }) }),
      () => ({ step2: form('Step 2: What is your favorite color?', { color: string }) }),
    ],
    end: ({ step2 }) => `Color: ${step2.content?.color}`,
  },
  // Every question is there to be answered, and none has to be.
  test_input_required_result_capabilities: {
    rounds: [() => ({ ask_user: form('What is your name?', { name: string }), ask_model: sampling('Say hello') })],
    needs: 1,
    end: () => 'done',
  },
  test_missing_capability: { rounds: [() => ({ answer: sampling('Say hello') })], end: () => 'done' },
  test_streaming_elicitation: { rounds: [() => ({ answer: form('What is your name?', { name: string }) })], end: () => 'done' },
};

function completed({ answer }) {
  return `Elicitation completed: action=${answer?.action}, content=${JSON.stringify(answer?.content ?? {})}`;
}

function converse(res, { rounds, needs, end }, args) {
  const { answers = {}, state = 0 } = args;
  const round = rounds[state];
  const asked = round?.(args) ?? {};
  const given = Object.keys(asked).filter((name) => answers[name] !== undefined).length;
  const isAnswered = given >= (needs ?? Object.keys(asked).length);
  const next = isAnswered ? state + 1 : state;
  if (isAnswered && next === rounds.length) return text(res, end(answers));
  return json(res, { input_requests: rounds[next](args), request_state: next }, 428);
}

function text(res, body, status = 200) {
  res.writeHead(status, { 'content-type': 'text/plain' }).end(body);
}

function json(res, body, status = 200) {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function parts(res, ...list) {
  const pieces = list.flatMap(([headers, body]) => [
    `--part\r\n${Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n`,
    body,
    '\r\n',
  ]);
  res.writeHead(200, { 'content-type': 'multipart/mixed; boundary=part' });
  res.end(Buffer.concat([...pieces, '--part--\r\n'].map((piece) => Buffer.from(piece))));
}

async function events(res, ...list) {
  res.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const [name, data] of list) {
    res.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    await sleep(50);
  }
  res.end();
}

/** Makes the gateway's lists change, as a person would: by editing a file that it serves or its configuration. */
async function touch(res, path, change) {
  if (path === undefined) return text(res, 'there is no such file', 404);
  await writeFile(path, change(await readFile(path, 'utf8')));
  text(res, 'changed');
}

const RESOURCES = {
  'static-text': (res) => text(res, 'This is the content of the static text resource.'),
  'static-binary': (res) => res.writeHead(200, { 'content-type': 'image/png' }).end(PNG),
  watched: (res) => text(res, 'Watch me.'),
};

const OPERATIONS = {
  test_simple_text: (res) => text(res, 'This is a simple text response for testing.'),
  test_image_content: (res) => res.writeHead(200, { 'content-type': 'image/png' }).end(PNG),
  test_audio_content: (res) => res.writeHead(200, { 'content-type': 'audio/wav' }).end(WAV),
  test_embedded_resource: (res) =>
    parts(res, [{ 'Content-Type': 'text/plain', 'Content-Location': 'test://embedded-resource' }, 'This is an embedded resource content.']),
  test_multiple_content_types: (res) =>
    parts(
      res,
      [{ 'Content-Type': 'text/plain' }, 'Multiple content types test:'],
      [{ 'Content-Type': 'image/png' }, PNG],
      [{ 'Content-Type': 'application/json', 'Content-Location': 'test://mixed-content-resource' }, '{"test":"data","value":123}'],
    ),
  test_tool_with_logging: (res) =>
    events(
      res,
      ['log', 'Tool execution started'],
      ['log', 'Tool processing data'],
      ['log', 'Tool execution completed'],
      ['result', 'Logged'],
    ),
  test_logging_tool: (res) => events(res, ['log', 'A log message'], ['result', 'Logged']),
  test_tool_with_progress: (res) =>
    events(res, ...[0, 50, 100].map((progress) => ['progress', { progress, total: 100 }]), ['result', 'Done']),
  test_error_handling: (res) => text(res, 'This tool intentionally returns an error for testing', 422),
  test_trigger_tool_change: (res) => touch(res, process.env.CONFORMANCE_FILE, (old) => old.replace(/^(description: .*)$/m, '$1.')),
  test_trigger_prompt_change: (res) =>
    touch(res, process.env.CONFORMANCE_CONFIG, (old) => old.replace(/(description: A simple prompt\.*)/, '$1.')),
};

createServer(async (req, res) => {
  const [, kind, name = '', id] = new URL(req.url, 'http://api').pathname.split('/');
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  const args = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks));
  if (kind === 'template') return json(res, { id: name, templateTest: true, data: `Data for ID: ${name}` });
  if (kind === 'resources' && id === undefined) return (RESOURCES[name] ?? ((missing) => text(missing, 'no such resource', 404)))(res);
  const conversation = CONVERSATIONS[name];
  if (conversation !== undefined) return converse(res, conversation, args);
  return (OPERATIONS[name] ?? ((missing) => text(missing, 'no such operation', 404)))(res);
}).listen(Number(process.env.PORT ?? 4020), '127.0.0.1', function listening() {
  console.log(`http://127.0.0.1:${this.address().port}`);
});
