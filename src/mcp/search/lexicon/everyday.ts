/**
 * What people who do not know an API say in the fields that APIs serve, and the words that its operations have for it. The form is that of
 * `SAYINGS`: `effect: what is said, said otherwise > word, word~0.5`. A line that begins with `#` names the field.
 */
export const EVERYDAY = `
# people, access, accounts
delete: quit, resigned, has left, left us, is leaving, gone from the company, no longer works, does not work here, left the team, moved on, got fired, was let go, laid off, retired from > user, member, remove, delete, deactivate, seat, license, membership, suspend
create: joins us, joined us, starts on monday, starts monday, new starter, is new here, come aboard, came on board, get set up, set him up, set her up, get an account, needs an account, needs a login > user, create, member, invite, invitation, add, account
update: promote, make boss, put on the throne, make him boss, give more rights, more rights, full rights, power user > role, permission, admin, owner, update, membership
update: fewer rights, take away rights, demote, strip rights, ordinary member, normal user > role, permission, demote, update, member
create: read only, only look, look but not touch, may look, can look, just look, view only > read, viewer, permission, role, grant, collaborator, share
create: licence, licences, licensed, paid seat > license, seat, type
delete: take licence, take the licence away, free up a seat, give up a seat, empty the chair > seat, license, remove, user, deactivate, revoke
update: on behalf of, in the name of, stand in for the boss, in my place, act for > delegate, assistant, behalf, proxy, impersonate
create: secretary, right hand > assistant, delegate
update: locked out, locked myself out, cannot get in, cannot log in, can not log in, forgot my password, lost my password, lost her password > reset, password, unlock, recovery, user
delete: log everybody out, kick out of all sessions, sign out everywhere, log out everywhere, end all sessions > session, revoke, token, logout, delete
update: spammer, troll, abuser, harasser, stalker, hacker, intruder, is abusive, is harassing, insults people, behaves badly > block, ban, user, suspend, blocked
update: shut off access, cut off access, cut off, lose access, should not get in, not get in any more, locked from > revoke, access, deactivate, user, suspend, delete, permission
read: who can get into, who can see, who can touch, who gets in, who holds the keys, who has the keys > member, permission, access, collaborator, user, role
read: who works for us, everybody who works, the whole staff, head count, headcount, our people, the crew > user, member, employee, list, team member
read: who is on the team, whos on the team, who is in the group, who is part of, who belongs to > member, list, team, group
update: show up as, appear as, my face, picture of me, mug shot, headshot > avatar, picture, profile, photo, image
update: changed her name, got married, new surname > user, update, profile, name
update: moved house, new address, new email, changed email, has a new number > address, email, update, contact, user
create: two step, second factor, code on the phone, one time code > two factor, mfa, otp, verification
create: badge, key card, pass > credential, role, access
read: when did she last log in, last seen, last logged in, last active > login, activity, session, last
read: may i, can i really, am i permitted, do i get to > permission, access, review, check
create: act as a robot, bot account, for the script, for machines, non human, for my workload > service account, bot, token, machine
create: identity for, an identity > service account, identity, token
create: ask to join, wants to join, knock, asks for access, wants in > access request, request, join, invitation
update: let her in, accept the newcomer, let the applicant in > approve, access request, accept, invitation

# source control and builds
update: from closed to open, open to everyone, closed to open, open the code, go open source, open source it, show the code to the world > public, visibility, repository, private, update
update: hide the code, take private, close the source, for our eyes only > private, visibility, repository, update
create: own copy of, copy of their code, copy of that code, take a copy of the code > fork, copy, clone
update: up to date with main, bring main into, newest changes from main, catch up with main > update branch, merge, branch, sync, upstream
delete: after the merge, done with the branch, throw away the branch, prune branch > branch, reference, ref, delete
create: cut a branch, off from main, new line of work, branch from > branch, create, reference, ref
update: pull this commit over, take over this commit, only that commit, carry a commit over, bring one commit > cherry pick, commit
update: undo a commit, back out the change, take back a commit > revert, commit
read: what changed, what did touch, what was touched, line by line, lines added, which files were touched, changes in files > diff, compare, files, commit, changes, diffstat
read: who wrote, who coded, who hacked on > contributor, author, commit, blame
read: is it safe to merge, merges cleanly, any conflicts > mergeable, pull request, merge, get
update: approve the change, ship it, good to go, i am happy with the change, thumbs up on the pr, ok to merge > approve, review, pull request
delete: changed my mind about approving, no longer approve, take back my approval, withdraw approval > unapprove, approve, dismiss, review
update: turn the pr down, turn down the change, not merging, will not merge > decline, close, reject, pull request
create: ask for changes, needs work, not good enough yet > request changes, review, changes
create: have somebody check my change, have someone look at my code, get a review from > reviewer, request, review
read: who should look at, who must look at, has to review, who needs to review > reviewer, requested, default reviewers, code owner
create: no pushes to main, stop pushes to, nobody pushes to, keep people from pushing, not be force pushed, keep main safe, guard main > branch protection, protect, restriction, rule, branch
read: the code in, see the code, code at that version, file as it was, what the file looked like > content, file, source, raw, blob
create: put a file in, check in a file, add a file, save my change > file, content, commit, create
create: bit of code, piece of code, share some code, post some code > snippet, gist, create
create: kick the build, kick off a build, fire up the build, make it build, set the build going, start the pipeline > pipeline, build, run, trigger, dispatch, create, workflow
update: give the build another go, build once more, kick the pipeline again, kick again, another shot, go again > retry, rerun, restart, re run, pipeline, build, job
update: halt the build, call off the build, stop it building, build is stuck > cancel, stop, build, pipeline, run
read: what did print, what was printed, what came out, what the job said, what did say, give me the output, see the output, print out of > log, output, trace, console, job
update: waits for a click, waits for a person, waiting for approval, manual step, needs a click > play, manual, approve, job, pending, run
update: wave the deployment through, let the deployment go, ok the rollout > approve, review, deployment, pending
create: machine to run builds, machine for builds, builds on our own hardware, our own build machine > runner, register, registration, agent
delete: build machine should be gone, retire a build machine, scrap the build machine > runner, delete, remove
create: password that builds, builds can use, builds need, password for builds, hidden from the logs, secret for ci, value for the builds > variable, secret, create
create: mark the commit as passing, tell that the tests passed, green tick, red cross, tests passed on > status, commit, check, create
read: what did the scanner, scanners found, scanner found, problems in our code, holes in our code, bugs that scanners > code scanning, alert, analysis, finding
update: false alarm, nothing to see, not a real leak, false positive > dismiss, resolve, alert, update, ignore, close
read: where do we deploy, deploy to, places we deploy > environment, deployment, list
create: what is new in this version, publish version, announce the version, with notes > release, create, tag, notes
read: downloads of, how often downloaded, stuff people downloaded, what people can download > release, asset, download, count
read: what is it written in, languages written > language
read: who follows the project, is watching our, watches our, keeps an eye on our > watcher, subscriber, stargazer, watch
create: keep me posted on the project, star for later > star, watch, subscription
create: write down how to, put in the handbook, explain in the wiki > wiki, page, create
update: hand the project over, give the project to, project changes hands > transfer, repository, owner
update: too heated, got ugly, shouting match, no more replies, nobody may reply, stop replies > lock, issue, conversation, thread
create: i spent hours, spent three hours, worked two hours, took me hours, log hours, book hours > time, spent, worklog, time entry, spend
create: cut down the work, how long will it take > estimate, time
read: my list, what can i still do, whats on my list, todo list, what should i work on > todo, task, assigned, list, issue

# tickets, projects, support
create: something is broken, does not work, something broke, found a problem, complain about, tell support, ask a human, talk to a human, ask the provider, ask for help, get help, need help, help from > ticket, support, issue, create, request, case
update: it is done, its done, has been done, sort it out, been sorted, put to bed, wrap up, wrapped up > close, resolve, complete, update, done, transition
update: not urgent, more urgent, drop everything, hair on fire, can wait > priority, update, urgency
update: push back the date, needs more time, later deadline, postpone the deadline > due date, due, update, task
update: give it to, hand it to, pass it to, somebody else should, let someone else > assign, assignee, reassign, update
create: break down, chop up, cut into pieces > subtask, child, split, create
create: plan for the next two weeks, next two weeks, plan the next weeks > sprint, iteration, create
update: drag to, put into the done, move the card > move, card, status, section, transition, column
create: chip in, add my two cents, say something about > comment, create
read: what is everyone working on, who is busy with, who has too much to do, workload > task, assignee, workload, user task, list
read: how far are we, are we on track, on schedule, behind schedule > status, progress, milestone
create: wish list, idea, i wish, would be nice > feature, request, idea, issue

# payments, billing, accounting
create: give the money back, give back their, hand back the money, buyer wants money back, make them whole, was overcharged, overpaid, send the cash back > refund, reversal, credit, return
create: we overcharged, overcharged them, put right on their account, charged too much > credit note, credit, refund, adjustment, create
update: only authorised, only authorized, only reserved, held on the card, was held, now take it, actually take > capture, complete, payment, authorization
update: release the hold, let the reserved go, no charge after all, drop the authorization > cancel, void, payment, authorization, payment intent
create: card on file, stored card, saved card, charge the buyer, take payment from > charge, payment, create, card
update: pays by cheque, paid by cheque, paid in cash, paid outside, paid us, they paid, has paid, money arrived, mark as paid, bill is settled, mark it off > pay, payment, paid, mark, invoice, create payment, record payment
create: bill a client, bill them, bill acme, write a bill, make out a bill, charge for consulting > invoice, create, bill
create: send the bill, mail the bill, get the bill to > invoice, send, email, publish
read: printable version, on paper, to print, for printing, paper copy > pdf, download, print
update: bill will never be paid, give up on the bill, write it off > uncollectible, void, mark, invoice
delete: bill was a mistake, tear up the bill > void, delete, invoice, cancel
create: remind them to pay, chase the money, chase payment, dun > reminder, invoice, send
read: who owes us, how much do they owe, owes us, owe us, outstanding, unpaid, late with payment, behind on payments, overdue > receivable, invoice, aged, past due, overdue, balance, unpaid
read: whom do we owe, what do we owe, we owe > payable, bill, aged, balance, due
read: profit, did we make money, made a loss, in the red, in the black, how did the business do > profit loss, report, income
read: own and owe, what do we own, what is the business worth, worth of the business > balance sheet, assets, report, trial balance
read: how much money do we have, money with you, what is in the till, our money, how much cash, cash on hand > balance, cash, account, funds, bank summary
read: money in and out, movements on the account, in and out of > transaction, balance transaction, statement, cash flow
create: move money between, between our accounts, from one account to the other > transfer, bank transfer, create
create: bought on the company card, somebody bought, spent on the company card, out of pocket, paid from my own pocket > expense, expense claim, transaction, receipt, spend
create: order supplies, buy from a vendor, order from a supplier > purchase order, order, create
create: quote a price, name a price, make a bid, tell what it would cost > quote, estimate, create
update: move to the pro, pro tier, bigger plan, better plan, higher plan, switch plan, change plan, cheaper plan, lower plan > subscription, plan, update, upgrade, price, downgrade
delete: stop the plan, cancel the plan, end of the month, at the end of the month, does not want to renew, let it run out > cancel, subscription, delete, update
update: stop collecting, stop billing for now, not billed for a while, payment holiday, skip a payment > pause, subscription, update, collection
read: what are we paying for, what am i paying, charged this month, what do you charge me, what is this costing, why was i charged, where does the money go, spent on this service > billing, invoice, charge, plan, usage, account
read: what would the next bill, next bill, upcoming bill, bill look like > upcoming, preview, invoice
create: change card themselves, let them manage, manage themselves, customers help themselves > portal, session, self service, billing portal
create: a page where, give me a page, page to send people to > session, link, page, create, checkout
create: ten percent off, percent off, knock off, take off the price, sale price, discount for everybody, code for cheaper > coupon, discount, promotion code, create
create: remember this card, keep the card, card for next time > setup intent, payment method, attach, card
create: wire our earnings, send our money to the bank, get our money out, pay ourselves > payout, create, transfer
create: sell in a country, charge the right tax, right vat > tax rate, tax, calculation
read: rates of tax, rates of vat, tax rates we have > tax rate, list
update: freeze the card, card got lost, wallet stolen, stolen wallet > card, issuing, update, status, inactive, freeze, disable
read: should a human look, smells fishy, might be fraud, we suspect fraud > review, fraud, warning, radar
update: agree with the complaint, let the customer win, do not fight it, agree to the dispute > accept, dispute, close
create: proof that, show proof, have proof, show evidence, really got it, receipt as proof > evidence, dispute, submit
create: onboard a seller, get a seller going, sell on our platform > account, account link, create
create: split the money, share of the sale, pay the partner > transfer, split, payout, create

# shops, stock, bookings, loyalty
read: how many left, how much stock, still have in stock, do we have left, on the shelf, in the warehouse, sold out > inventory, count, stock, quantity
update: we got more, got more boxes, new delivery came, restock, stock came in, broke some, lost some, count the stock > inventory, adjust, change, stock, batch
create: on the menu, to the menu, new dish, new thing to sell, start selling, sell a new > item, product, catalog, create, upsert
delete: stop selling, off the menu, no longer sell > item, product, delete, catalog, archive
update: costs more now, raise the price, new price, make cheaper > price, update, item, product
create: price of, make a price > price, create, plan
read: opening hours, when are you open, when does open > location, hours, business hours, store
read: free slots, when can i come, time free, free for a, when is there room, open times > availability, slot, search, booking
create: book a table, book an appointment, make an appointment, reserve a spot, come in at > booking, appointment, reservation, create
delete: cannot come, can not make it, will not come, cancel my visit > cancel, booking, appointment
create: gift voucher, present card, sell a gift > gift card, create, activity
update: top up, load onto, put money on the voucher, fill up > gift card, load, activity, top up, balance
create: reward a regular, points for, give points, earn points > loyalty, points, accumulate, adjust, reward
update: spend points, cash in points, use the points > loyalty, redeem, reward
create: regulars, good customers, best customers > group, segment, customer
create: fill the basket, in the basket, in the cart, put in the cart, filled basket > cart, basket, line, create, checkout
read: who clocked in, who worked when, worked today, hours worked > shift, time, labor, timecard, list
update: lunch break, goes on break, takes a break, back from lunch > break, shift, update
create: starts work, clocks in, begins the shift > shift, create, clock
create: send the goods, ship the order, send the package, on its way > fulfillment, shipment, ship, create
create: sticker for the parcel, shipping sticker, postage > label, shipment, create

# messages, calls, meetings
create: let everybody know, spread the word, tell the whole, shout out > message, announcement, post, notify, send
create: whisper to, only for her eyes > ephemeral, direct, message
create: send it tomorrow, send later, not now but later > schedule, scheduled, message
update: fix what i wrote, typo in what i wrote, correct my message > message, update, edit
delete: take back what i wrote, unsay, delete what i said > message, delete, chat
read: catch me up, what did i miss, what did they say, scroll back, what was said > history, message, conversation, list
create: start a room, place to talk, room for the project, a place for the team to chat > channel, conversation, room, create
update: close the room, nobody uses the room, old room > archive, channel, conversation
create: show up, showed up, turned up, who came, who was there, who attended, was present, sat in, took part, dialled in, dialed in > participant, attendee, attendance, join
read: who showed up, who came, who was there, who turned up, who attended, who took part, who was present > participant, attendee, list, report
read: did not show up, no show, who missed, stayed away > absentee, absent, no show
delete: call is off, meeting is off, is off, is not happening, will not happen, called off, scrap the meeting > cancel, delete, meeting, event
update: move to, move our, shift to, earlier, push to, reschedule to, different time, another time > update, reschedule, meeting, event, move
create: put on my calendar, set up a call, set up a meeting, get everyone together, get together, put in the diary, find an hour with > meeting, event, create, schedule
create: weekly sync, stand up, standup, catch up with, one on one, all hands > meeting, event
read: watch again, rewatch, see again, watch yesterday, where can i watch, missed the call, listen again > recording, list, get
delete: kick the recording, get rid of the recording > recording, delete
update: get the recording back, recording out of the bin > recover, recording, status
read: asked things, what people asked, questions asked, asked during > qa, question, answer, webinar
create: people answer while, quick vote, ask the room > poll, create, survey
create: signed up for, sign up for the webinar > registrant, registration, register
update: let in the webinar, let join, accept the registration > registrant, status, approve, registration
create: speaker, guest speaker, on stage > panelist, host, speaker
read: conference room, meeting room, rooms are offline, room is offline > room, status, device, list
read: who dialled, who called, who phoned, who rang, calls made > call log, call history, call, log
read: how many minutes, minutes used, burn on calls, talk time > usage, report, minutes, daily
create: phone menu, press one for > ivr, auto receptionist, menu
create: who picks up, several people pick up, hunt group > call queue, queue, member
update: nobody picks up, when i am away forward > forwarding, call handling, voicemail
update: no more calls from, block a number, nuisance caller > blocked, block, number, list

# mail and marketing
create: fire off, blast out, send the newsletter, get the newsletter out, out to everyone > send, campaign, broadcast, email
update: hold on, stop the mailing, do not send, do not send after all, pull the newsletter, not send it after all > cancel, unschedule, campaign, pause
create: preview of the newsletter, send me a preview, test send, show me first > test, send, preview, campaign
update: on monday at, at nine, schedule for, go out on > schedule, campaign, send
read: who opened, how many opened, opened the mail, opened the last, read our mail > open, report, details, activity
read: what did readers click, links were clicked, clicked on > click, details, report, link
read: told us to stop, stop writing to them, opted out, do not want our mail, unsubscribed from > unsubscribed, unsubscribe, suppression, list
delete: off our mailing list, off the list, stop mailing, take this address off > unsubscribe, member, delete, list, archive
create: put on the mailing list, sign up for the newsletter, add a reader > member, subscriber, add, list, contact
read: bounced, did not arrive, came back undelivered, never arrived > bounce, delivery, report, activity
create: only the readers in, only people who, people living in, save them as a group, slice of > segment, create, audience
create: label this subscriber, tag this reader, mark as vip, vip > tag, member, label
create: start from a copy, same as last month, same as last time, copy last months > replicate, duplicate, copy, clone, campaign
delete: forget this person, forget everything about, gdpr, right to be forgotten, scrub the person > delete permanent, delete, erase, permanent, redact, privacy
update: stop the drip, stop the series, stop the automatic mails > pause, automation, workflow, stop
create: put newsletters in one place, keep newsletters together > folder, campaign, create
create: picture for mails, image for the newsletter > file, upload, image
read: how did the mailing do, how well did the newsletter > report, campaign, statistics

# documents and signatures
create: contract, agreement, nda, paperwork, papers, lease, offer letter > document, envelope, agreement, contract, file
create: out for signature, get it signed, get this signed, have them sign, put a pen to, needs a signature, sign here, for signing > envelope, signature, sign, send, create, signing, request
read: who signed, has not signed, hasnt signed, still has to sign, yet to sign, who still needs to sign > recipient, envelope, status, signer
update: nobody should sign, call the agreement off, tear up the contract, take back the contract > void, envelope, cancel, update, status
create: remind to sign, nudge the signer > notification, reminder, envelope, resend, recipient
update: signer moved, other signer, wrong signer, signer has a new > recipient, update
create: sign inside, sign on our own website, sign in our app, without leaving our site > recipient view, view, embedded, signing
read: signed pdf, signed copy, the finished document > document, download, get, combined
create: reusable, use again and again, use over and over, fill in the blanks, standard contract > template, create
update: already sent out, papers already sent, fix after sending > correct, envelope, update
create: two hundred people, hundreds of people, to many people at once, everybody at once, one by one to a list > bulk send, bulk, batch, list
update: our logo, our colours, our colors, look like us, company look > brand, logo, branding, theme, style
read: everything that happened to, who did what to the document, paper trail > audit event, audit, history, event
create: where should the person sign, place for the signature, box to sign > tab, field, signature
update: hand over everything, hand everything to, take over all of his, inherits > transfer, ownership, owner, rule

# files
create: put up a file, drop a file, save a file > upload, file, create
create: let others see the file, give a link to, send a link, link to the file > share, shared link, link, permission, collaboration
delete: into the trash, chuck the file, do not need the file > delete, file, trash
update: out of the trash, deleted by accident, threw away by mistake, get my file back > restore, trash, undelete, recover
read: an older version, how did it look before, yesterdays version > version, revision, history
read: how much room, room is left, is it full, running out of space > quota, usage, storage, space
create: keep it from changing, nobody else should edit > lock, file
update: put into another folder, tidy up, sort into > move, folder, update

# machines, cloud, clusters
create: new box, spin up a box, new machine, fire up a server, get a server, another server > instance, server, droplet, machine, create, linode, vm
update: pull the plug, turn the machine off, put the box down > shutdown, power off, stop, action
update: restart the machine, kick the box, reboot the box, it hangs > reboot, restart, power cycle, action
update: make the box bigger, more memory, more cpu, needs more power, ran out of memory > resize, scale, upgrade, size
update: wipe the machine, start over with, reinstall, fresh system, clean install > rebuild, reinstall, reimage, image
update: roll the machine back, machine as it was, back to yesterday, as it was yesterday > restore, backup, snapshot, rollback
create: picture of the server, take a picture of, image of the machine, so i can go back, before i break something > snapshot, backup, image, create, action
create: copy this machine, another one just like, twin of > clone, copy, create, snapshot
create: attach the disk, plug the disk, hang the disk on, disk to another machine > attach, volume, disk
read: what can i rent, sizes can i rent, what sizes, what machines do you offer, how big can it be > type, size, plan, list, flavor, price
read: which cities, data centres, data centers, where are you, where can i put it > region, location, datacenter, zone, list
read: how much traffic, traffic have we used, bandwidth used > transfer, bandwidth, usage, traffic
update: only ssh, forbid everything but, let nothing in, let traffic in, open a hole, close the ports > firewall, rule, update, ingress, security
read: which ports, ports are open, what is open > firewall, rule, port
create: point my domain, domain at the server, www at, name points at > record, domain, dns
create: log into boxes, log in to boxes, key for logging in, log on without password > ssh key, key
create: address for myself, address i can move, move between servers, keep the address > reserved ip, floating ip, ip
create: balance the load, spread over machines, in front of my servers > load balancer, create
delete: files at the edge, edge are stale, stale files, old files at the edge, visitors see the old > cache, purge, cdn, invalidate
update: previous version of the site, site back to before, undo the deploy > rollback, deploy, restore, previous
create: log into this mysql, may log into the database, login for the database > database, user, create
update: fewer machines, more machines, machines in my pool, grow the pool, shrink the pool > node pool, pool, update, scale, resize
read: talk to my cluster, so kubectl, kubectl, config for kubectl > kubeconfig, credentials, config, cluster
create: gracefully, kick a pod off, move the pod away, off its machine, politely > eviction, evict, drain, pod
update: cordon, keep new pods off, no new pods on, nothing new on this machine > node, unschedulable, patch, cordon
read: machines make up, what machines, which machines are there > node, list
create: to the internet, under a hostname, under a name, on the web, visitors reach > ingress, route, load balancer, service
create: separate area, carve out, own corner of the cluster > namespace, create
create: a ceiling, put a ceiling on, cap on, cap cpu, not use more than > quota, limit, resource quota, limit range
create: runs on every machine, one on every machine, on each node > daemon set
create: grow automatically, grows by itself, grow under load, scale by itself, adapts to load, under load, automatically bigger > horizontal autoscaler, autoscaler, autoscaling, scale
create: only allow traffic, who can talk to, wall off, traffic from the > network policy, firewall, rule
create: inside the running, get into the container, look inside the container, shell in > exec, attach, console
create: stable names, own disks, database in the cluster, keeps its disk > stateful set
create: settings file, config file, settings for my app, app settings > config map, configuration, config
create: more than one at a time, at a time, keep enough running, not all at once > disruption budget, pod disruption budget
create: who goes first, who wins, first in line, more important pods, machines are full > priority class, priority, preemption
create: asked for disk, disk space my app, app asked for, wants a disk > persistent volume claim, volume, storage
create: each night, runs each night, every midnight, at midnight, each hour, each morning, every week, every so often, from time to time > cron job, schedule, cron, scheduled, recurring
update: how many copies, copies should run, run five of, five of them, number of copies > scale, replicas, deployment
read: any warnings, what is wrong with, whats wrong, complaining about, trouble lately > event, warning, error, log, status, diagnostic
read: what version of, version is it > version, info
delete: wipe every, wipe all, delete all of, every single one > collection, delete, all, bulk
create: move data to, bring the data over > migrate, migration, import

# monitoring, incidents
create: something is on fire, it is burning, site is down, everything is down, production is down > incident, create, alert, trigger
update: i saw it, i am on it, looking at it, on the case > acknowledge, incident, update
update: fire is out, all good again, back to normal, over with > resolve, incident, close
create: wake somebody, get somebody out of bed, call the cavalry, get backup, more hands > responder, request, escalate, page, notify
read: who do i call, who is up tonight, whose turn, who has the pager, carries the pager > on call, schedule, user
create: cannot do my shift, swap with, take over my night > override, schedule, shift
create: stop beeping, no more beeps, let me sleep, quiet the alarms > snooze, maintenance window, mute, silence, suppress
create: tell me if it goes down, check every minute, is the site alive > uptime, check, monitor, alert
read: how slow, how fast does it answer, too slow, response time > latency, performance, metrics, trace
read: how often does it crash, crashes, blew up, stack trace > error, issue, event, exception

# media, social
create: save for later, watch later, see it later, read later > watch later, bookmark, save, queue, favorite
create: follow, start following, keep up with > follow, subscribe, following
delete: stop following, had enough of > unfollow, unsubscribe, follow
create: react under, say something under, under a clip, leave a word > comment, create, reply
create: likes, gave a heart, thumbs up to > like, favorite, reaction
read: who liked, who gave a heart, fans of > like, liker, favorite, list
create: clip, footage, reel > video, upload
update: still shown, cover picture, picture before playing, preview image > thumbnail, picture, poster, image
create: words on screen, for deaf, for the deaf, subtitles, closed captions, spoken words as text > text track, caption, subtitle, transcript
update: only with a password, password may see, password to watch, who may watch > privacy, password, update, permission
create: filmmaker, creator, channel owner > user, creator, artist
update: louder, softer, turn the sound > volume
read: what should i watch, more like this > recommendation, related, similar, suggest

# connected systems
create: whenever somebody, whenever a, when somebody, on every, each time, every time somebody, should be pushed, be pushed, events be pushed, push events to, tell us over http, ping our, ping us, let our system know, call us back > webhook, hook, webhook endpoint, connect, subscription, callback, create, event
create: connect to slack, hook up with, plug into, tie in with > integration, connect, install, service, app
update: is the service up, are you alive, is it working, still there > ping, health, status
create: leave a remark on, note on the trail > history, note, comment
read: trail > history, audit, log, event
create: all in one go, many at a time, lots at once, in bulk > batch, bulk
read: is my input right, does it make sense, would it work > validate, lint, check
`;
