/** What people call the things that APIs hold. One group a line, words and phrases that mean about the same; `~0.5` says how sure that is. */
export const NOUNS = `
repository, repo, codebase, code base, project~0.4, source code~0.5, git~0.2
organization, org, company, business~0.8, enterprise~0.5, firm, employer~0.4, workspace~0.4, tenant~0.7, corporation, account~0.3, team~0.2
enterprise, company~0.5, organization~0.4, corporation, business~0.4
workspace, team~0.5, organization~0.4, company~0.5, companies~0.5
team, squad, group~0.6, crew, department~0.6, unit~0.3, staff~0.4
group, team~0.5, set~0.3, cohort, segment~0.5, bunch, class~0.3
user, person, people, someone, somebody, who~0.5, colleague, teammate, guy, individual~0.7, human, everybody~0.6, everyone~0.6, member~0.6, account~0.4, employee~0.6, developer~0.3, him~0.3, her~0.3, she~0.3, he~0.3, them~0.2, profile~0.3
member, participant, person~0.6, people~0.6, who~0.4, user~0.6, collaborator~0.6, teammate, belongs~0.6, part of~0.6, belong~0.6
membership, member, belongs, belong to, part of, role~0.4, joined~0.5, participant~0.5
collaborator, contributor~0.5, member~0.5, work on~0.5, partner~0.3, colleague~0.6, follower~0.4
owner, in charge, boss~0.6, responsible, head~0.3, belongs to~0.3, possessor, runs it~0.3
admin, administrator, admins, superuser, root~0.4, manager~0.4, in charge~0.4
role, permission~0.5, rank~0.4, may do~0.4, rights~0.5, position~0.2, function~0.2
permission, access, rights, privilege, allowed~0.5, may~0.4, right~0.4, authorization~0.6, permitted~0.6, scope~0.4
access, permission~0.7, may~0.4, reach~0.3, read~0.3, see~0.3, entry~0.4, enter~0.4
guest, visitor~0.6, outsider, external~0.5
customer, client, buyer, shopper, purchaser, patron, consumer~0.6, payer~0.5, end customer, subscriber~0.4
merchant, seller, vendor, shop~0.6, store~0.5, retailer, supplier~0.6
contact, person~0.4, address book, lead~0.3
employee, staff, worker, personnel, people~0.5
employer, company~0.6, works at, workplace, work at, firm
issue, bug, ticket, defect, problem~0.7, report~0.3, bug report, fault~0.5, error~0.4, story~0.2
incident, outage, on fire~0.8, emergency, problem~0.6, disruption, trouble~0.6, issue~0.4, failure~0.5, fire~0.6, breakdown
alert, warning, alarm, notification~0.4, workflow~0.2, incident~0.3
error, exception, crash, failure~0.7, fault, issue~0.6, problem~0.5, broke~0.4
event, happening, occurrence, going on, activity~0.6, history~0.4, lately~0.4, what happened
activity, going on, event~0.7, history~0.5, lately~0.5, recent~0.5, feed~0.6
history, log~0.6, past~0.7, previous~0.5, events~0.6, timeline~0.7, audit~0.4, over time~0.4, earlier~0.5, said~0.3, message~0.2
timeline, history~0.7, chronology, events~0.4
audit log, audit, access log, trail, who did what, sign in history, login history, security log
log, logs, record~0.4, trace~0.5, output~0.5, journal, history~0.5
access log, sign in history, login history, log in history, who logged in, sign ins, logins
pull request, pr, pull, merge request, change~0.3, changes~0.3, patch~0.4
review, look over, feedback~0.5, inspection, opinion~0.4, reviewer~0.8, assessment~0.4
commit, revision~0.5, change~0.4, changeset, punch card~0.2
branch, main~0.5, master~0.4, trunk, line of development, push~0.2
branch protection, branch rules, protected branch, rules for branch, protection~0.6
push, commit~0.3, write~0.3, restriction~0.2
tag, label, keyword, marker~0.5
label, tag, sticker~0.5, category~0.4, keyword~0.4
release, version~0.7, download~0.4, launch~0.3, newest version~0.6
version, revision, release~0.6, edition, older~0.4, past~0.3, variant~0.3, history~0.3
latest, newest, most recent, last~0.5, current~0.5, recent~0.5
license, legal~0.6, legally~0.7, reuse~0.5, terms~0.4, copyright
terms of service, terms, legal conditions, conditions~0.6, agreement~0.6, agreed~0.5, contract~0.4, tos
legal hold, litigation~0.8, litigation freeze, court~0.5, freeze~0.4, preservation, hold~0.6
retention, keep~0.7, how long~0.7, kept~0.7, years~0.6, days~0.5, duration~0.4, retain, store~0.4, preserve
star, stars, favorite, favourite, bookmark, like~0.4, stargazer~0.8
stargazer, star, stars, who likes, fan~0.4
fork, copy~0.5, clone~0.5
gist, snippet, paste, pasted, snippets, pasted snippets, code snippet
snippet, code~0.6, inject~0.6, injected, script~0.5, html~0.4
workflow, pipeline, automation, process~0.5, build~0.5, ci, ci cd, job~0.4
run, build~0.7, execution, job~0.6, pipeline~0.5, check~0.4, workflow~0.3, checks~0.4
build, pipeline~0.5, run~0.6, compile~0.6, job~0.5, workflow run~0.7, deploy~0.4, ci~0.5
job, task~0.4, build~0.5, run~0.5, work~0.3, process~0.4
monitor, cron~0.7, scheduled job, scheduled jobs, cron job, watched~0.6, check~0.4, check in~0.5
cron, schedule, scheduled job, recurring, periodic, timer
runner, agent~0.6, machine~0.7, build machine, build machines, build agent, worker~0.6, executor, host~0.3
just in time, jitconfig, one off, ephemeral, temporary~0.5, one time
machine, instance~0.6, server~0.5, host~0.6, computer, vm~0.7, node~0.5, droplet~0.5, runner~0.4
server, machine~0.6, host~0.6, instance~0.6, box~0.3, computer~0.6, node~0.5
instance, vm, virtual machine, server~0.6, machine~0.7, droplet~0.6, node~0.4
node, machine~0.7, host~0.6, worker~0.5, server~0.6
pod, container~0.6, workload~0.5
container, docker~0.7, image~0.3, pod~0.5
image, picture, photo, graphic, drawing, avatar~0.4, png~0.4
image, custom image, template~0.3, snapshot~0.3, disk image
avatar, profile picture, profile photo, picture~0.6, photo~0.6, icon~0.4
deployment, rollout, deploy, release~0.4, publish~0.4
environment, stage~0.5, staging~0.8, production~0.8, dev~0.4
codespace, devbox, dev box, cloud dev environment, cloud dev environments, development environment, dev environment, cloud ide, workspace~0.3
secret, password~0.7, credential~0.7, token~0.4, confidential~0.4, api key~0.4, key~0.3
variable, setting~0.4, env var, environment variable, constant~0.3
key, credential~0.6, api key, token~0.5, dsn~0.8, secret~0.3, password~0.3
client key, dsn, project key, ingest key
token, credential~0.7, access token, key~0.5, pat~0.6, session~0.3
credential, password~0.7, key~0.6, secret~0.6, login~0.5
certificate, cert, ssl, tls, https~0.6
cache, cached, stored~0.3, buffer~0.3
artifact, build output, output~0.4, result~0.4
package, library, module~0.6, npm~0.4, container~0.3, dependency~0.4
dependency, library, libraries, package~0.5, module~0.5, waits for~0.7, blocked by~0.7, prerequisite, depends~0.8, blocker~0.7
dependent, depends, waiting~0.5, blocked~0.5, follow up~0.3
snapshot, state~0.4, copy~0.3, list~0.2, backup~0.5
advisory, vulnerability, security hole, cve, weakness, security~0.5, flaw
code scanning, static analysis, security scan, sast, scan~0.5
secret scanning, leaked secret, leaked secrets, leak, leaked, exposed credential
push protection bypass, bypass, push anyway, anyway, let through~0.5
interaction limit, interaction restrictions, comment again~0.5
webhook, hook, callback, notify url, call our url, call my url, url~0.4, http callback, service hook
hook, webhook~0.8, callback, trigger~0.4, call our url
notification, inbox, alert~0.4, message~0.3, unread~0.5, mail~0.3
thread, conversation~0.6, discussion~0.6, replies~0.5, topic~0.4
subscription, subscribe, watch, follow, plan~0.4, notifications~0.4
copilot, ai programmer, coding assistant, ai coder, ai assistant~0.5, coding agent~0.6, ai pair programmer
coding agent, ai programmer, ai developer, programming bot
seat, license~0.4, place~0.3, subscription~0.4
billing, bill, spend, spent, cost, money~0.4, invoice~0.5, charge~0.5, expenses, finance~0.4
budget, spending cap, spending limit, cap~0.6, allowance, spend limit, money~0.2
spend, spending, cost, costs, bill~0.5, expense, money~0.4, usage~0.4
usage, consumption, used, how much, spent~0.6, utilization, quota~0.3
limit, cap, ceiling, maximum, quota~0.8, threshold~0.6, restriction~0.4, at most~0.4
rate limit, rate ceiling, throttle, throttling, requests per, time stats~0.4
quota, allowance, limit~0.8
statistics, stats, metrics~0.8, numbers~0.6, figures, analytics~0.7, insight~0.6, average~0.6, how fast~0.4
metrics, statistics~0.8, stats, numbers~0.6, figures, measurements, average~0.6, aggregated~0.4, analytics~0.6, how fast~0.5, performance~0.4
responder, react~0.4, helper, who helps, helpers
insights, analytics, statistics~0.7, stats~0.7
report, summary~0.4, statement~0.5, overview~0.5
summary, overview, digest, recap, in short
traffic, visits, visitors, views~0.6, clicks, popularity
split test, a b test, ab test, a/b test, traffic split, experiment, split testing
page, site~0.5, website~0.4, web page
pages, website~0.5, site~0.5, homepage
site, website, web site, web page~0.5, homepage, pages~0.4, domain~0.3
domain, dns~0.6, hostname, website address, url~0.3, site~0.3
dns, domain~0.6, nameserver, name server, zone~0.5
zone, region~0.5, domain~0.4, area
record, entry, row~0.5, item~0.3
form, questionnaire, survey~0.6, entered~0.4, input~0.3
submission, entered, filled in, answers~0.6, response~0.6, entry~0.5
search, query~0.6, saved search~0.5
query, search~0.8, saved query, saved search, searches, lookup~0.4
saved, bookmarked, stored~0.6, favorite~0.5, kept~0.4
discover, explore~0.5, search~0.4
dashboard, board~0.4, overview~0.5, panel~0.5
profile, bio, personal details, about me, performance profile~0.3
integration, connected, connection~0.6, plugin, add on, app~0.5, connector, slack~0.3, third party
connection, link~0.5, connected, integration~0.5
app, application, integration~0.4, bot~0.5, program~0.4, plugin~0.5
restricted, forbidden, banned, blocked~0.7, not allowed, prohibited, denied~0.6
approved, allowed~0.8, accepted, permitted, whitelisted, ok~0.4
blocked, banned, shut out, muted~0.3, blacklisted, troll~0.4
block, ban, troll, harasser, abuser
invitation, invite, asked~0.3, offer~0.3
request, demand, asked~0.6, asked for permission, ask~0.5, wish~0.3
access request, asked for permission, asked for access, permission request
project, initiative, undertaking, endeavor, program~0.3, effort~0.4
portfolio, collection~0.5, set of projects
goal, objective, target, aim, okr, ambition
task, todo, to do, chore, work item, assignment~0.4, job~0.4, thing to do, errand, action item
subtask, smaller pieces, sub task, child task, smaller tasks, parts~0.3, steps~0.4
assignee, assign, assigned to, responsible~0.6, update~0.2
section, column, part~0.4, lane, swimlane
milestone, deadline~0.5, checkpoint~0.5
due date, deadline, due, by when, due on
time period, quarter~0.6, period, fiscal~0.4, timeframe
custom field, extra field, additional attribute, extra attribute, attribute, extra attributes, additional field, own field, property~0.6, additional property
field, attribute, property, column~0.5, setting~0.2
option, choice, choices, possible value, drop down, dropdown, pick list, enum, value~0.4
value, values, content~0.3, which~0.2
brief, description~0.4, outline
status update, progress report, status report, how it is going
status, state, ready~0.5, progress, how did~0.4, condition~0.4, online~0.4, is ready~0.6, done yet~0.4
presence, online, active~0.6, available, away, show me as
active, online, on~0.3, available~0.5
template, blueprint, boilerplate, model~0.3, structure~0.4
schema, structure, shape, definition~0.6, layout~0.4, format~0.5
definition, meaning~0.4, what is~0.2
format, layout, shape~0.4, style~0.3
view, saved view, filter~0.5, perspective
item, thing, entry~0.5, what is in, contents~0.5, object~0.5, collected~0.5
comment, remark, note, reply, feedback, said~0.3, story~0.5, message~0.3
story, comment~0.7, remark~0.7, activity~0.5, note~0.5
message, text, chat~0.7, dm, note~0.5, said~0.5, post~0.5, say~0.5, hello~0.4, announcement~0.5
ephemeral, only one person sees, only visible to, only one person, only you, private note
channel, room, chat room, conversation~0.8, group~0.4, general~0.4, rooms, group chat
conversation, channel~0.9, chat, room~0.9, dialog, thread~0.5, discussion~0.6, rooms, talk~0.6
emoji, smiley, reaction~0.6, thumbs up, icon~0.4
reaction, thumbs up, emoji, like~0.7, who liked, smiley, thumb, heart~0.4
reminder, nudge, remind, alarm~0.5
file, document, doc, attachment, paper~0.4, upload~0.4
document, file, doc, paper~0.5
folder, directory, dir
remote, external, elsewhere, outside, foreign~0.5
trash, bin, recycle bin, wastebasket, deleted~0.7, trashed, garbage
shared link, sharing link, share link, link~0.5, public link, shared with the public, public url
public, everybody~0.4, everyone~0.4, open~0.5, outside~0.4, external~0.5
private, secret~0.6, confidential~0.6, hidden~0.5, closed~0.4, internal~0.5
collaboration, sharing invitation, sharing, share~0.7, cooperate, working together
metadata, properties~0.6, attributes~0.6, extra information, tags~0.3
classification, confidential, secrecy, security label, sensitivity, mark as confidential, security classification
information barrier, chinese wall, keep departments apart, wall~0.5, barrier, ethical wall
barrier, wall, separation, keep apart
segment, part~0.4, section~0.4, department~0.5, slice
storage, disk, space~0.5, volume~0.7, drive~0.6
storage policy, storage zone, where files are stored, default storage
policy, rule~0.6, regulation, guideline~0.5
rule, policy~0.5, condition~0.5, rules, rule set~0.6
ruleset, set of rules, event rules, routing rules, rules~0.6
routing, route, routed, orchestration~0.7, forward~0.4, incoming events
orchestration, routing, event rules, automation~0.4, routed, incoming events~0.6
service, application~0.5, system~0.5, app~0.3
escalation policy, escalation, who gets called, escalation chain
on call, oncall, on-call, on duty, duty, shift~0.6, standby, who is paged
schedule, rota, roster, timetable, calendar~0.5, plan~0.5, shift~0.5
override, replacement~0.5, substitute, swap~0.5, stand in, exception~0.4
maintenance window, maintenance, silence, planned downtime, downtime
notification rule, text me, sms, when i am paged, how i am notified, paged~0.4
contact method, phone number, sms, text me, email address
paused, pause, suspended~0.6, on hold
trigger, fire, cause~0.5, starts~0.5
status page, public status
post, message~0.4, article~0.5, entry~0.4, announcement~0.5
zip, archive, compressed, zip download, tarball~0.6
archive, zip~0.6, tarball, compressed
download, archive~0.4, file~0.3, fetch~0.3
bot, agent, assistant, chatbot, helper, ai agent, robot
assistant, helper, bot, agent~0.7, ai~0.4
agent, bot, assistant~0.7, ai agent
ai, artificial intelligence, llm, language model, language ai, gpt, intelligent~0.4, model~0.4
response, answer, reply, ask~0.5, completion~0.6
completion, answer~0.6, ask~0.5, chat~0.5, prompt~0.5, language ai~0.4
model, ai~0.4, llm, neural network, gpt~0.5
vector store, embeddings index, embedding index, vector database, vector index, vector db, knowledge base~0.5
embedding, vector, embeddings
evaluation, eval, assessment, test~0.4, benchmark~0.5
transcription, transcript, speech to text, dictation, turn into text
speech, voice, audio, talk~0.4, spoken, sound~0.5, text to speech
voice, speech, speaker~0.7, sound~0.4
consent, permission, approval~0.5, agreement~0.6, agreed~0.6
recording, audio, taped, recorded, video~0.3
video, movie, clip, film
skill, ability, capability
data, information~0.4, content~0.2
data retention, how long data is kept, keep data, data be kept, kept data
account, billing entity, profile~0.3, organization~0.3, customer~0.3, login~0.3
bank account, account, iban, routing number
bank, item, financial institution, institution
institution, bank
item, connection~0.5, linked bank, bank~0.5, connected item
balance, how much is in, funds, money~0.6, amount~0.5, how much money
transaction, payment~0.5, purchase~0.5, transfer~0.4, booking~0.5
payment, money~0.6, pay, transfer~0.5, transaction~0.5, send money
transfer, send money, wire, money~0.5, payment~0.5
refund, money back, reimbursement, reverse~0.6, reversal~0.7
payout, disbursement, pay out, withdrawal~0.6
recipient, payee, receiver, beneficiary, to whom
invoice, bill, receipt~0.6
receipt, proof of payment, invoice~0.5
subscription, plan~0.6, recurring payment, membership~0.4
plan, tier, pricing~0.6, package~0.4, subscription~0.5
price, cost, rate~0.4, fee~0.5, how much~0.4
discount, coupon, voucher, promotion, promo, rebate, code~0.3
coupon, voucher, discount, promo code, gift code
tax, vat, gst
dispute, chargeback, complaint~0.5, contested
statement, bank statement, account statement
income, salary, wage, earnings, pay~0.4
asset report, assets, net worth, financial report
freddie mac, mortgage, home loan
mortgage, home loan, house loan
loan, credit, debt~0.6, liability~0.7, borrow
identity, who someone is, name and address, kyc~0.6, person~0.3
identity verification, kyc, passport, id check, identity check, id card
watchlist, sanction, sanction list, sanctions, screening~0.6, sanction lists, blacklist~0.4
screening, screen, sanction~0.6, check~0.4, background check
sandbox, test~0.5, simulation~0.5, test environment, playground
clock, time~0.4
reseller, partner
cart, basket, shopping cart, trolley
checkout, pay~0.4, cash desk
order, purchase~0.7, sale~0.5
product, good, goods, article~0.5, merchandise, item~0.5, sku
inventory, stock, warehouse~0.6, in store~0.4
shipment, parcel, delivery, package~0.5, shipping, consignment, freight
fulfillment, shipping~0.7, delivery~0.7, shipment~0.7
tracking, where is my parcel, follow~0.4
return, send back, give back, refund~0.5
address, location~0.5, where someone lives
location, place, address~0.5, position~0.5, where~0.5, geo
map, geocode~0.5
calendar, agenda, diary, schedule~0.5
event, meeting, appointment
meeting, appointment, call~0.4, conference~0.5, event~0.5
attendee, participant~0.8, guest~0.7, invitee
availability, free busy, free time, open slot, available~0.7
email, mail, e mail, message~0.4
mailbox, inbox, mail~0.5
phone, telephone, number~0.4, mobile
number, phone~0.3, count~0.4
language, locale, tongue
bucket, storage~0.5, container~0.4
backup, snapshot~0.6, copy~0.3, saved copy
volume, disk, storage~0.7, drive
network, vpc, lan, net
firewall, security group, ip allow list, ip whitelist
load balancer, traffic distributor, balancer
namespace, project~0.3, compartment
cluster, kubernetes~0.5
replica, copy~0.4, instance~0.4, copies
configmap, config map, configuration~0.5
config, configuration, settings, setup~0.5, how is configured, preferences~0.6, configured
configuration, config, settings, setup~0.5, configured, preferences~0.6
settings, configuration, preferences, options~0.5, config
function, lambda, serverless~0.6
queue, backlog~0.5, waiting line
topic, subject, theme, channel~0.3
board, kanban, project~0.4
epic, big task, initiative~0.4
sprint, iteration
wiki, documentation, docs, handbook
discussion, forum, thread~0.6, debate
poll, survey, vote~0.6
survey, questionnaire, poll
bookmark, favorite, saved~0.6
playlist, list of songs
song, track, tune, music~0.6
movie, film
book, novel
weather, forecast, rain~0.4
flight, plane
hotel, accommodation, room~0.3
booking, reservation, reserve
course, class~0.6, lesson, training~0.5
student, pupil, learner
patient, sick person
autolink, auto link, automatic link, link~0.3
code, source~0.6, program~0.4
import, bring over, migration~0.6, source import
version control, git, svn, source control, vcs
content, text~0.4, body, what does say, say~0.3
detail, details, particulars, specifics, about
admin protection, enforce admins
user access restriction, who may push, may push
access restriction, restriction, anyone may push, may push, who may push
contribution, contributor~0.5
first time contributor, newcomer
role assignment, assign role
self hosted, own machines, own build machines, bring its own, own~0.4
billing entity, account
session, login~0.5, ticket~0.3
ticket, issue~0.6, login ticket, support request~0.6
device, phone~0.4, computer~0.5, gadget
login, sign in, signin, authentication~0.5
mfa, two factor, 2fa, otp, second factor
sso, single sign on, saml
ooo, out of office, holiday, vacation, absence, on leave, away~0.5, pto, time off, day off
language, written in, programming language, which language, go or~0.3
readme, introduction, intro, documentation~0.6, about~0.3, docs~0.5
marketplace, store~0.5, app store, shop~0.5, listing~0.5
plan, what do we charge, charge~0.4, pricing, prices, tier
ip, network~0.6, networks, ip address, address range, ip range
allow list, whitelist, allowed~0.6, safe list, may~0.3, from which~0.3
whitelist, allow list, allowed~0.7, permitted~0.5
stakeholder, subscriber~0.6, interested party, customers~0.3
url, link, web address, address~0.4, web link, hyperlink
web link, url, link~0.7, bookmark~0.7, hyperlink
database, db, sql, data store, tables
function, serverless function, lambda, code~0.3
environment variable, env var, env, setting~0.5, variable~0.7
count, how many, how much is left, left to do, remaining, number~0.5
presence, away, away right now, online, is he there, available~0.6
transaction, bought, buy, purchase~0.7, purchases, spending~0.4, booked
finding, problem~0.5, weakness~0.4, sloppy~0.5, quality~0.5, smell~0.5
quality, sloppy, clean~0.4, smell, maintainability
public key, encrypt, encrypt with, encryption key, what to encrypt with
speech, read aloud, aloud, spoken, voice~0.6, audio~0.5
moderation, harmful, offensive, abuse~0.5, inappropriate, unsafe, hateful
tls, ssl, certificate~0.7, https, encrypt, encrypted traffic
protection rule, gate~0.5, sign off, approval~0.5, before production, must approve
immutable, nobody may alter, cannot change, frozen, unchangeable, locked~0.4
hosted runner, cloud machine, cloud build machine, build machine, cloud~0.4
announcement, message~0.7, news~0.5
scheduled message, tomorrow~0.3, planned message, message for later
direct message, private chat, dm, private conversation, chat with~0.6
sources, source code, code, zipped sources, repository~0.5
files touched, changed files, files~0.5
lock, exclusive, nobody else~0.5, while i edit, check out~0.4
domain, company domain, people of that domain
stakeholder update, status update, tell stakeholders, keep informed
handover, handoff, hand over
shift, on call, rotation, who works when
permission, may~0.5, settings~0.2, allowed~0.6
parcel, package, shipment, delivery
coupon, promo code, discount code
gateway, proxy, edge
tenant, organization, customer~0.5
workspace, space, area~0.4
role, custom role, job title~0.3
reaction, how people felt, feel, feelings, emoji, response~0.3, felt
emoji, feel~0.5, smiley, reaction
assignee, responsible, in charge~0.5, assigned, owner~0.4, who works on it
column, status~0.4, lane, field~0.5, value~0.3
card, item~0.5, note~0.4, ticket~0.4
advisory, hole, holes, vulnerability, security problem, weakness, known holes, cve
vulnerability, hole, holes, weakness, security hole, cve, flaw, exploit
open source, software, package~0.4
immutable, never altered, altered, unchangeable, cannot change, read only~0.5
profile, community~0.4, health~0.4, code of conduct~0.5
contributor, author, wrote, who wrote, developer~0.5, programmer~0.5
discussion, conversation, thread, talk, issue~0.3, comments~0.5
reference, ref, branch~0.7, pointer, link~0.4
zipball, zip, zipped, archive~0.8, sources~0.7, download~0.6
tarball, tar, archive~0.8, sources~0.7, download~0.6
archive, sources, download~0.5, disk~0.3
attempt, try, again~0.5, retry
delivery, sent~0.6, webhook~0.4, attempt~0.4
layout, template, design~0.5
template, layout, letterhead~0.5
postcard, picture~0.5, greeting~0.5, card~0.6, picture with a greeting
letter, mail~0.6, paper mail, post~0.4
check, cheque, cheques, payment~0.3
address verification, street, address~0.6, zip code, postal code
verification, proof, check~0.5, right~0.3, correct~0.4, street~0.3
suppression, never write to, blocked address, do not mail, opt out, bounce~0.6, person never
bounce, undeliverable, not delivered, bounces
broadcast, newsletter, mass mail, mailing, campaign~0.7, bulk mail
campaign, newsletter~0.6, mailing, marketing~0.5
audience, mailing list, list of people, subscribers~0.7, segment~0.6
topic, subject, interest
domain, sender domain, website~0.4
component, building block, part~0.5, widget
design, drawing, figma~0.4, mockup, file~0.5
style, text style, color~0.5, font~0.5, text styles
file, drawing, design, document~0.8
library, design system, package~0.4
variable, token~0.4, design token
dump, backup, export, copy of everything, whole instance~0.5
snapshot, backup, copy, save a copy, whole instance~0.5
index, collection~0.6, table~0.4, catalog~0.4
synonym, same meaning, words with the same meaning, alias~0.6
stop word, filler word, ignored word
filter, facet~0.5, narrow~0.4, filterable
sort, order, sortable, rank~0.5
ranking, order of results, relevance
typo, misspelling, spelling~0.6, spelled
health, up, alive, running~0.5, is the server up, healthy
payment intent, charge~0.6, payment~0.7, checkout~0.4
payment method, card, credit card, way to pay, how they pay
card, credit card, debit card, plastic
charge, payment, what was paid, purchase~0.5
credit note, money back~0.4, correction~0.4
balance transaction, money movement, ledger~0.6
payout, money to the bank, bank transfer~0.5
price, cost, tariff, fee~0.6
quote, offer, proposal, estimate
meter, usage~0.6, consumption
entitlement, feature~0.6, what they may use
feature flag, toggle, switch~0.5, flag~0.6, experiment~0.4
trial, free period, try for free
promotion code, coupon, promo code, voucher code
source, payment source, card~0.4
radar, fraud, scam
fraud, scam, suspicious
ephemeral key, temporary key
test clock, simulated time
tax rate, vat, sales tax
shipping rate, delivery cost, postage
node, worker machine, machine, host, kubelet
pod, container group, workload
deployment, rollout, app~0.3, application~0.4
daemon set, on every machine
stateful set, database pods
persistent volume, disk, storage, persistent volume claim
config map, configuration, settings file
service account, robot user, technical user, machine user
ingress, route~0.5, entry point, public address
network policy, firewall rule, who may talk to whom
role binding, who has which rights, grant~0.4
resource quota, limits, quota
custom resource, own kind, crd
eviction, throw a pod off, evict
log, output, console output, what did it print, printed
lease, lock~0.4
endpoint, address~0.4, target~0.4
event, what happened in the cluster
job, batch, one time task, background task~0.7
cron job, every night, nightly, every day, recurring job, scheduled~0.6
task, background job, background work, job~0.6, jobs~0.6, work~0.3
call, phone call, telephone call, meeting~0.3
sms, text message, text~0.6
recording, recorded call, tape
voicemail, mailbox message
phone number, number, line~0.4
conference, group call, meeting~0.6
participant, caller~0.5, attendee, who is in the call
queue, waiting line, waiting callers
fax, facsimile
transcript, written text, what was spoken, words spoken
meeting, video call, zoom, call~0.6, session~0.4
registrant, who signed up, registered people
webinar, online seminar, online event
board, wall, kanban board
list, column~0.4, lists
checklist, list of steps, steps
worklog, time spent, hours worked, time entry
sprint, iteration, two weeks
epic, big story, theme~0.4
priority, importance, urgent, urgency
resolution, outcome, how was it solved
watcher, follower, who follows, subscribed~0.6
transition, move to, change the status, status~0.5, workflow step
attachment, file, enclosed, document~0.7
space, area, workspace~0.6, wiki~0.4
page, document~0.6, article, note~0.5, wiki page
block, paragraph~0.5, piece of content
deal, sale, opportunity, business~0.3
lead, prospect, potential customer
pipeline, stages~0.5, sales process
quote, offer
owner, account manager~0.5, sales rep
association, relation, link~0.6, connection~0.5
playlist, mix, list of songs, songs
track, song, tune, music
album, record, lp, cd
artist, band, singer, musician
show, podcast, series
episode, part~0.4, podcast episode
player, playback, playing, what is on, now playing
shop, store, web shop
variant, size or color, version of a product
collection, group of products, category~0.6
inventory level, in stock, how many are left, stock
fulfillment, shipping, send out, deliver
draft order, unfinished order
abandoned checkout, unfinished purchase, left cart
gift card, voucher~0.6, gift voucher
discount, rebate, price cut, reduction
refund, money back
droplet, server, machine, vm
floating ip, reserved ip, public ip, fixed address
firewall, who may connect, ports
load balancer, spread the traffic, distribute traffic
space, bucket, object storage
vpc, private network
record, dns entry, a record, cname, entry
zone, domain, dns zone
page rule, redirect~0.5
worker, edge function, script~0.5
cache, cached copy, cached files
access rule, block ip~0.6, ip rule
certificate, ssl, https, padlock
redirect, forward, send visitors elsewhere
spam, junk
group, distribution list, mailing list
label, folder~0.4, tag, category
draft, unsent~0.7, unfinished~0.6
thread, conversation, chain of mails
signature, sign off text, footer~0.4
vacation, out of office, auto reply, away message, holiday
filter, mail rule, rule
alias, other address, nickname
delegate, assistant~0.4, on my behalf
calendar, schedule
free busy, availability, when is she free, free slots, free time
recurring event, every week, series
drive, shared drive, team drive
permission, who can see, share~0.6, sharing
revision, old version, earlier version
comment, remark, note
sheet, spreadsheet, table, excel
cell, value, field~0.4
row, line, record~0.6
column, field
range, cells, area
chart, graph, diagram, plot
form, survey
response, answer, filled in
question, item~0.3
quiz, test, exam
grade, mark, score
assignment, homework, coursework
roster, student list, class list
course, class
`;
