import { expect, test } from 'vitest';
import { createDocumentSearch, type SearchDocument } from '../../../src/mcp/search/index.js';

const NOTHING = { title: '', description: '', tags: [], parameters: [], flags: [], values: [], results: [] };

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
