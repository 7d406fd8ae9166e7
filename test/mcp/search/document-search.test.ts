import { expect, test } from 'vitest';
import { createDocumentSearch, type SearchDocument } from '../../../src/mcp/search/index.js';

const NOTHING = { title: '', description: '', tags: [], parameters: [], members: [], flags: [], values: [], results: [], about: [] };

/** `name | effect | path | title | flags`. */
const documents = `
repos_get | read | /repos/{owner}/{repo} | Get a repository |
repos_update | update | /repos/{owner}/{repo} | Update a repository | archived private
repos_delete | delete | /repos/{owner}/{repo} | Delete a repository |
repos_list_forks | read | /repos/{owner}/{repo}/forks | List forks |
repos_create_fork | create | /repos/{owner}/{repo}/forks | Create a fork |
issues_list | read | /repos/{owner}/{repo}/issues | List repository issues |
issues_create | create | /repos/{owner}/{repo}/issues | Create an issue |
issues_lock | update | /repos/{owner}/{repo}/issues/{number}/lock | Lock an issue |
pulls_merge | update | /repos/{owner}/{repo}/pulls/{number}/merge | Merge a pull request |
orgs_remove_member | delete | /orgs/{org}/members/{username} | Remove an organization member |
PostRefunds | create | /v1/refunds | |
GetRefunds | read | /v1/refunds | |
PostTestHelpersRefundsRefundExpire | create | /v1/test_helpers/refunds/{refund}/expire | |
PostCustomers | create | /v1/customers | |
GetCustomers | read | /v1/customers | |
PostCouponsCoupon | create | /v1/coupons/{coupon} | |
PostCoupons | create | /v1/coupons | |
listNamespacedPod | read | /api/v1/namespaces/{namespace}/pods | list pods |
readNamespacedPodLog | read | /api/v1/namespaces/{namespace}/pods/{name}/log | read log of the specified Pod |
patchNode | update | /api/v1/nodes/{name} | partially update the specified Node | unschedulable
deleteNode | delete | /api/v1/nodes/{name} | delete a Node |
listnamespacedstatefulset | read | /apis/apps/v1/namespaces/{namespace}/statefulsets | |
createnamespacedcronjob | create | /apis/batch/v1/namespaces/{namespace}/cronjobs | create a CronJob |
chat_postMessage | create | /chat.postMessage | Sends a message to a channel. |
conversations_archive | update | /conversations.archive | Archives a conversation. |
`
  .trim()
  .split('\n')
  .map((line): SearchDocument => {
    const [name = '', effect = '', path = '', title = '', flags = ''] = line.split('|').map((part) => part.trim());
    return { ...NOTHING, name, path, title, effect: effect as SearchDocument['effect'], flags: flags === '' ? [] : flags.split(' ') };
  });
const search = createDocumentSearch(documents);
const find = (query: string): (string | undefined)[] => search(query).map((number) => documents[number]?.name);

test.each([
  ['its own words', 'create a fork', 'repos_create_fork'],
  ['inflected words', 'merging pull requests', 'pulls_merge'],
  ['the name alone', 'PostCustomers', 'PostCustomers'],
  ['words of a name that was run together', 'list stateful sets', 'listnamespacedstatefulset'],
  ['another verb of the same effect', 'erase the repository', 'repos_delete'],
  ['a flag that a verb sets', 'mothball the repo', 'repos_update'],
  ['a flag of a domain of its own', 'cordon a node', 'patchNode'],
  ['a saying', 'give the buyer the money back', 'PostRefunds'],
  ['a saying with its object in the middle', 'kick the intern out of the company', 'orgs_remove_member'],
  ['another noun', 'say hello in the room', 'chat_postMessage'],
  ['a question, which reads', 'who bought from us', 'GetCustomers'],
  ['a plural, which lists', 'which bugs are there', 'issues_list'],
  ['the thing, not what is around it', 'what does the pod print', 'readNamespacedPodLog'],
  ['what happens on a timer', 'run it every night', 'createnamespacedcronjob'],
  ['the parent resource', 'all forks of the repository', 'repos_list_forks'],
  ['a word that only WordNet knows', 'coalesce the pull request', 'pulls_merge'],
])('found by %s: %s', (_, query, expected) => {
  expect(find(query)[0]).toBe(expected);
});

/** Documents that say no more than what is given. */
const searchAmong = (...some: (Partial<SearchDocument> & { name: string })[]): ((query: string) => (string | undefined)[]) => {
  const among = createDocumentSearch(some.map((one) => ({ ...NOTHING, path: '', effect: 'read', ...one })));
  return (query) => among(query).map((number) => some[number]?.name);
};

test('a word that every description mentions still finds the one that it is the title of', () => {
  const parameters = ['version'];
  const finds = searchAmong(
    { name: 'listClusterRole', path: '/clusterroles', title: 'list cluster roles', parameters },
    { name: 'readClusterRole', path: '/clusterroles/{name}', title: 'read a cluster role', parameters },
    { name: 'listClusterTrustBundle', path: '/clustertrustbundles', title: 'list cluster trust bundles', parameters },
    { name: 'getVersion', path: '/version', title: 'get the version', parameters },
  );
  expect(finds('version of the cluster')[0]).toBe('getVersion');
});

test('the words of a phrase add up', () => {
  const finds = searchAmong(
    ...['Pod', 'Node', 'Job', 'Secret'].map((kind) => ({ name: `create${kind}`, path: `/${kind}`, title: `create a ${kind}` })),
    { name: 'createConfig', path: '/configs', title: 'create a config for a node', effect: 'create' },
    { name: 'createConfigMap', path: '/configmaps', title: 'create a config map', effect: 'create' },
  );
  expect(finds('a settings file')[0]).toBe('createConfigMap');
});

test('what the result is said to be finds what reads and what deletes it', () => {
  const finds = searchAmong(
    { name: 'readIngress', path: '/ingresses/{name}', title: 'read an Ingress', about: ['Rules that allow inbound connections.'] },
    { name: 'deleteIngress', path: '/ingresses/{name}', title: 'delete an Ingress', effect: 'delete' },
    { name: 'deleteNode', path: '/nodes/{name}', title: 'delete a Node', effect: 'delete' },
  );
  expect(finds('inbound')).toEqual(['readIngress', 'deleteIngress']);
});

test('what does the same to the same kind of thing steps back', () => {
  const finds = searchAmong(
    ...['user', 'org', 'repo', 'enterprise'].map((owner) => ({
      name: `list-${owner}`,
      path: `/${owner}/{${owner}}/secrets`,
      title: `List ${owner} secrets`,
    })),
    { name: 'create', path: '/repo/{repo}/vault/{vault}/secrets', title: 'Create a secret in a vault', effect: 'create' },
  );
  expect(finds('secrets').indexOf('create')).toBeLessThan(4);
});

test('what is for tests comes after what is not', () => {
  const found = find('refund');
  expect(found.indexOf('PostTestHelpersRefundsRefundExpire')).toBeGreaterThan(found.indexOf('PostRefunds'));
});

test.each(['', '   ', 'the of and', '🙂', '{"$ne": null}', 'x'.repeat(100_000)])(
  '%j finds nothing, or something, but does not fail',
  (query) => {
    expect(find(query).every((name) => name !== undefined)).toBe(true);
  },
);

test('nothing is found among nothing', () => {
  expect(createDocumentSearch([])('create a fork')).toEqual([]);
});

test('the same query finds the same, in the same order', () => {
  expect(find('delete a node')).toEqual(find('delete a node'));
});
