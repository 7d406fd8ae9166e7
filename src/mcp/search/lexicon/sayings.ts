/**
 * What people say, and the words that APIs have for it. One group a line: `what is said, said otherwise > word, word~0.5`; in front of it,
 * where the saying tells, the effect that is wanted. Unlike the groups of nouns and verbs these go one way: an API word is not taken for
 * everything that may be said for it.
 */
export const SAYINGS = `
read: may i, am i allowed, can i, do i have the right, do we have access, allowed to do > permission, access, authorization, scope, review~0.3
read: who may, who can, who is allowed, who has access, has access to > access, permission, collaborator, member, role
read: who am i, my own account, my account, logged in as, signed in as > current, authenticated, user, me, self, profile, account
read: what can i do next, next steps, possible next > transition, action
read: who did what, who changed, what did people do, who touched, traces of what was done > audit, log, event, activity, history, changelog, revision
read: what happened, what has happened, what went on, what is going on, what is new, latest news > event, activity, log, history, feed, timeline
read: why does it fail, why does not, what went wrong, why did, why is > error, event, log, status, failure, diagnostic
read: how is it going, how is going, how far along, how did it go, are we done, is it done, is it finished, is it ready, still running > status, progress, state, run
read: how healthy, is it alive, is it up, is it down, is anything down, reachable from outside, up and running, works > health, status, uptime, check, state, heartbeat, ping
read: how busy, how loaded, load of > metrics, load, usage, cpu, statistics
read: how popular, how well liked, how many people look, who looks at > traffic, views, stars, popularity, statistics, analytics, stargazer
read: how much is left, how much do we have, what do we have, how much is there > balance, quota, limit, inventory, remaining
read: how much did, how much do, what does it cost, what do we pay, how expensive > price, cost, billing, usage, rate, fee, pricing
read: what do we owe, how much do we owe, outstanding amount, open amount > balance, invoice, billing, due
read: what do we sell, what is for sale, in the catalogue, on offer > product, price, catalog, item, listing
read: who bought, who has bought, who buys from us, who ordered > customer, order, charge, payment
read: who pays, who paid > customer, payment, charge
read: what did we earn, our earnings, revenue > balance, payout, transaction, report, revenue
read: which kinds, what kinds, what types, which types, kinds of, sorts of, flavours of > type, class, category, kind, option
read: what can be chosen, to choose from, choose from, what is available, what is on offer, which are there, possible values > option, available, list, type, supported
read: which places, which locations, where can it run, data centers, data centres, where is it hosted > region, location, zone, datacenter
read: which sizes, machine sizes, machine types, machine kinds > size, type, instance, plan, flavor
read: which version, what version, version do we run, version is running > version, info, release
read: newest, most recent, the latest, last one > latest, recent, new
read: like this one, similar to, alike, more of the same, resembles > similar, related, recommendation, suggest, past
read: what would it look like, next month, what will, in advance, beforehand, before it happens > upcoming, preview, estimate, forecast, draft
read: what is waiting for me, needs my attention, my attention, on my plate, what do i have to do, my work, my to dos > notification, assigned, task, inbox, todo, pending
read: nobody works on, nobody took, unassigned, up for grabs > unassigned, open, list, search
read: what is left, still to do, still open, not done yet > open, incomplete, remaining, pending, unresolved, list
read: look into, look inside, peek, have a look, look at, take a look > get, read, retrieve, view, content
read: what does it say, what is written, what is inside, what is in > content, body, text, read, list, item
read: what does the program print, what does it print, what did it print, console output, printed, prints, output of > log, output, console
read: everything about, all about, tell me about > get, retrieve, details
read: which machines, which servers, our machines > list, node, server, instance, droplet, runner, host, machine
read: where did we talk, who said, what was said about, find where > search, message, conversation
read: whose, who owns, who is behind, belongs to whom > owner, user, account, lookup, identity
read: where is my parcel, where is the parcel, how far is the parcel, arrived yet > tracking, shipment, fulfillment, delivery, status
read: weather, will it rain, temperature outside > weather, forecast
read: in which languages, which tongue > language, locale
read: what differs, what is different, difference between, side by side > compare, diff, comparison
read: how long do we keep, how long is kept, how long are kept > retention, ttl, expiration
read: in numbers, in figures, key figures, how many times, how often > statistics, metrics, analytics, count, usage, report, insights
read: sanity check, is it right, is it correct > validate, verify, check, lint
read: as a spreadsheet, as csv, as pdf, for excel, on paper > export, download, report, csv, pdf
read: go through all, walk through, flip through > list, browse
read: guess, as i type, suggestions while typing > autocomplete, suggest, search
read: mine, that i starred, that i like, my favourites > favorite, starred, saved, mine
read: terms, fine print > license, terms, policy, agreement

create: start a new, begin a new, open up a new, get me a new, get me, i need a, we need a, i want a, give me a new, new one, set me up with, spin up, stand up, bring into being, a fresh > create, new, add
create: kick off by hand, start by hand, run by hand, fire manually, start manually, run it now, trigger by hand, kick off manually > dispatch, trigger, run, execute
create: put on, place on, stick on, hang on > add, attach, assign, create
create: put in, place in, drop into, throw into, stick into > add, create, insert, upload, item
create: put together, assemble, bundle up > create, build, compose, batch
create: write down, jot down, note down, take down notes, make a note > note, create, comment, log
create: file, lodge, hand in, turn in, send in > submit, create, upload, file
create: say, tell the team, tell everyone, let people know, let everybody know, shout, announce, inform the team > message, post, send, chat, announcement, notify, publish
create: tell somebody, drop a line, write to, get in touch > message, send, email, contact
create: whisper, only he sees, only she sees, privately, in private, just for her, just for him > ephemeral, direct, private, message, im
create: talk to, have a chat, chat with, start talking, begin a conversation > conversation, chat, message, discussion, open, call
create: leave a remark, add a remark, leave feedback, comment on, have my say > comment, note, create, feedback
create: thumbs up, heart, smile at, plus one, clap, applaud, celebrate > reaction, like, vote, add, emoji
create: i want this too, me too, support this idea, count me in, in favour of, plus 1 > vote, upvote, subscribe, like
create: remind, nudge, do not let me forget, poke > reminder, create, notify
create: ring, phone, dial, give a call, call up, on the phone > call, create, dial, voice
create: text, text message, send a text, short message > sms, message, send
create: mail, e mail, email, drop a mail, write a mail, send by mail > email, send, message, mail
create: tell me when, let me know when, notify me when, keep me posted, keep me in the loop, when something changes, follow along, get updates on > subscribe, watch, watcher, subscription, notification, follow, webhook, alert
create: call our server, call my server, tell our server, tell my server, ping our server, ping my server, poke our server, notify our system, post to our url, call a url, tell us whenever, whenever something changes, whenever something happens, whenever somebody, when somebody pushes, tell our chat > webhook, hook, callback, subscription, create
create: warn us, warn me, alarm when, raise the alarm, wake me up when, page me when > alert, alarm, notification, policy, rule, monitor, create
create: invite, ask in, bring in, take on, hire, take on board, bring on board, welcome aboard > invite, invitation, add, member, create, user, onboard, employee
create: let in, give access, give rights, let do, give the right, push rights, write rights, give permission, let look at > permission, access, grant, collaborator, member, role, binding, share, add
create: new people, newcomer, new colleague, new hire, joiner > member, user, invitation, add, employee
create: sign someone up, sign up, put on the list > subscribe, register, enroll, member, create, subscriber, signup
create: buy, order, get hold of, acquire > order, purchase, buy, create, checkout
create: pay, settle the bill, pay the bill, foot the bill > pay, payment, charge, invoice
create: pay his share, pay her share, pay the seller, give the seller, send to the seller > transfer, payout, payment, create
create: money to the bank, move money to the bank, earnings to the bank, cash out, withdraw money, wire to our bank > payout, transfer, withdrawal, create
create: add money, put money, load money, fill up the balance, charge up the account > topup, top up, deposit, fund, credit, balance, create
create: money back, give money back, pay back, return the money, undo the payment, undo the purchase, was charged twice, compensate > refund, reversal, reverse, return, credit, charge
update: take back the share, claw back, pull the money back > reversal, reverse, transfer, refund
create: take the money, collect the money, get the money, charge the card, bill the card, take payment > charge, payment, capture, payment intent, collect, create
update: take the reserved, collect the reserved, take what was held, take what was authorized, take the authorized, settle the hold > capture, settle, authorization
update: release the hold, let go of the hold, free the reserved, unblock the amount, do not take the money after all > cancel, void, release, payment intent, authorization, reverse
create: hold the money, reserve the money, block an amount, put a hold on the card > authorization, payment intent, hold, authorize
create: every month, monthly, every year, recurring, month by month > subscription, recurring, plan, schedule
delete: stop billing, stop charging, stop paying, no more payments, end the plan, quit the plan, stop the monthly > cancel, subscription, delete
update: pause the plan, stop the plan for a while, hold the plan > pause, subscription, update
create: percent off, money off, cheaper, price reduction, reduced price, on sale > coupon, discount, promotion, promotion code, create
read: voucher codes, discount codes, codes that shoppers type, code to type in > promotion code, coupon, voucher, discount
update: write off, will never be paid, never get paid, bad debt, given up on being paid > uncollectible, mark, invoice, void, loss
create: send a price, make an offer, price proposal, make a proposal > quote, create, offer, estimate
update: said yes to, agreed to, took the offer, accepted the offer > accept, approve, quote
create: contest, contesting, contested, object to a payment, complains about a payment, bank reversed, disputes the payment > dispute, chargeback, evidence
update: hand in proof, hand in our proof, send evidence, our side of the story, fight the chargeback, prove us right > dispute, evidence, submit, update
update: give in, admit defeat, do not fight, let them win, lose the chargeback > close, dispute, accept
create: remember the card, save the card, keep the card, remember this card, store the card, card for later, for the next purchase > attach, payment method, setup intent, source, card, save
delete: forget the card, drop the card, saved card, remove the card > detach, payment method, card, source, delete
create: page where to pay, pay page, page to pay, where a shopper can pay, take payments on a page, payment page > checkout, session, payment link, create
create: link to pay, link to buy, link that anyone can use to buy, pay by link > payment link, create
create: manage on their own, self service, let clients manage, serve themselves, on their own > portal, billing portal, session, self service
create: onboard a seller, sign up a seller, seller on our marketplace, merchant on our platform, join our marketplace > account, account link, connect, create, merchant, onboard
update: kick a seller, throw a seller off, seller off, fraudulent seller, bad seller > reject, account, delete, merchant, suspend
read: fishy, suspicious, looks like fraud, dodgy, shady > fraud, radar, warning, review, risk, early fraud warning
create: never sell to, never deal with, black list, list of bad, keep a list of > value list, block, blocklist, denylist, suppression, list item, create
create: check the passport, check the id card, prove who they are, is this person real, who they say they are, check identity > identity, verification, verification session, kyc
update: tiny deposits, small deposits, two cents, micro deposits, prove the bank account > verify, microdeposit, bank account, verification
create: company credit card, company card, card for an employee, employee card, plastic for > issuing, card, cardholder, create
update: freeze the card, block the card, card was stolen, lost the card, stolen card > card, status, update, freeze, block, inactive
update: say no, turn down, wave away, send away, rebuff > decline, reject, deny, refuse, dismiss
update: say yes, give the go ahead, go ahead, wave through, looks good, lgtm, thumbs up on the change, sign off > approve, accept, review, confirm, submit
read: bills, what was billed > invoice, list, billing
read: what will be billed, next bill, coming bill, future bill > upcoming, invoice, preview
create: correct the bill, mistake on the bill, billed too much, credit the client, credit for a mistake > credit note, credit, adjustment, create
create: used how much, report usage, report how many units, how many units were used, count what they used > usage record, usage, meter, meter event, create
read: sales tax, vat, value added tax, tax for > tax rate, tax, calculation, tax code
create: how much tax, tax would this have > tax, calculation, calculate
read: card reader, at the counter, payment machine, cash register, till, point of sale > terminal, reader, pos
create: later on in steps, phase by phase, in steps, change on a date > schedule, subscription schedule, phase
update: never came back, walked away, left without paying, abandoned it > expire, cancel, abandoned, checkout, session
read: share of each sale, our cut, commission > application fee, fee, commission
read: currency, dollar in euro, rate of the dollar > exchange rate, currency, fx

update: put to sleep, put to sleep for good, mothball, put on ice, put in the attic, nobody may change it any more, freeze for good, set to read only > archive, update, archived, lock, disable, suspend
update: wake up, bring back to life, put back to work, dust off, revive, bring back, get back > restore, unarchive, reactivate, resume, enable, undelete, start
update: hand over, hand to, pass to, give to somebody else, give to someone else, new owner, change hands, sign over > transfer, owner, assign, reassign, change owner
update: hand the ticket to, give the ticket to, put in charge, give the job to, let do it, take care of it, assign to > assign, assignee, update, owner
update: i am on it, i am looking into, i take this, i got this, working on it, i will handle > acknowledge, assign, update, claim, status
update: it is over, is over, all clear, is fixed, problem solved, done with it, we are done with > resolve, close, complete, update, finish, end
update: mark as done, mark as finished, tick off, tick it off, check off, cross off, i finished, get it done > complete, close, transition, update, done, resolve
update: set as, turn into, make it a, change to > update, convert, set
update: swap the name, new name, other name, another name, give another name, call differently, call it differently > rename, update, edit, name
update: reword, rephrase, fix a typo, correct the text, spelling mistake > update, edit, patch, modify, content
update: tweak, adjust, fiddle with, play with the settings, change a setting, change how it behaves, settings > update, patch, configuration, config, settings, modify, set
update: grow and shrink, with the load, by itself with the load, adapt to the load, more when busy > autoscaler, autoscaling, scale, horizontal
update: more copies, three copies, fewer copies, run more of, run twice, run several > scale, replica, replicas, deployment, resize, count
update: bigger, larger, smaller, beef up, more memory, more power, more room, stronger machine > resize, scale, size, upgrade, update
update: off and on again, turn it off and on, power cycle, turn off and on > reboot, restart, power cycle, action
update: power off, pull the plug, shut off, switch off, turn off > shutdown, stop, power off, disable, off, action
update: power up, switch on, turn on, fire up > start, power on, enable, boot, action, on
update: no more work on, keep new work off, take out of service, out of service, do not send it work, off limits > cordon, unschedulable, drain, disable, patch, update, maintenance
create: throw off, push off, move away from its machine, gently off, chase off > evict, eviction, drain
delete: throw out, kick out, kick off, throw out of, boot out, show the door, chuck out, sack, fire, not with us any more, left the company, leave the company, no longer with us, let go > remove, delete, member, kick, revoke, suspend, deactivate, membership
update: keep out, lock out, no longer let in, shut out, bar from > block, ban, deny, suspend, restrict
delete: forgive, let back, undo the ban, lift the ban, no longer banned, allow again > unblock, unban, block, delete, remove
delete: take back, pull back, call back, recall > revoke, delete, withdraw, retract, cancel, unsend
delete: wipe, wipe out, purge, clean out, clean up, clear out, sweep, empty, get rid of everything, all at once > delete, purge, clear, collection, bulk, all
delete: free space, make room, clean up unused, unused, leftovers, stale > garbage collection, cleanup, prune, purge, delete, unused
delete: everything about, forget everything, erase somebody, right to be forgotten > delete, erase, redact, gdpr, anonymize
delete: tear down, tear down the whole, knock down, destroy the whole > delete, destroy, remove, environment, namespace
delete: for good, once and for all, permanently, forever > delete, permanent, destroy
delete: merged branch, old branch, throw away a branch > delete, reference, ref, branch
update: roll out, ship a new version, deploy a new version, new version of the app, put a new version live, go live with > deployment, deploy, release, rollout, update, patch, publish
update: roll back, go back to the version before, back to the previous, back to the last good, undo the release, previous release > rollback, revert, restore, previous
create: cut a version, cut a release, new version, ship it, publish a version > release, create, version, publish
update: should become the main, promote to main, become the primary, take over as main > promote, primary, failover, replica
create: copy for reading, read only copy, second copy > replica, read replica, create
create: own copy, my own copy, copy of their code > fork, copy, clone, duplicate
create: save a copy, safety copy, in case something breaks, state of the machine > snapshot, backup, create, dump
create: bring my own, bring over, carry over, move over from, take along > import, migrate, custom, upload, create
update: move to another place, move to another region, move house > migrate, region, move, transfer, relocate
create: split into smaller, smaller pieces, smaller ones, break down into, break into > subtask, split, child, create
create: must wait until, must wait for, depends on, only after, is blocked by, waits for, blocks another, holds up > dependency, link, blocked by, blocking, add, relation, predecessor
create: is the same as, duplicate of, relates to, has to do with, connect the two, belongs together > link, relation, duplicate, merge, associate
update: into one, put the two together, make one out of > merge, combine, join
update: to the next column, to another column, move along, drag to > section, move, column, status, card, position, transition
create: spent hours, hours on this, spent on this, i worked, time i spent, log my time > worklog, time entry, time, log, add
create: screenshot, picture on, scan of, enclose, enclosed, staple > attachment, file, upload, attach, add
create: attach a binary, put a binary > asset, upload, attach
create: share a picture, share a file, put up a picture, share a document > upload, file, share, attachment
create: for everyone on the web, public link, link for anyone > share, shared link, public, link
create: sticker, put a label, put a tag, tag as, mark with > label, tag, add, patch
create: cover my shift, stand in for, swap shifts, replace me, take my shift > override, shift, schedule, swap, create
read: who do we wake, who gets woken, whom to call, who is next if nobody answers, nobody answers > escalation, escalation policy, on call, schedule
read: who is on duty, who is working, who is awake, on duty tonight > on call, shift, schedule
create: no alarms, keep quiet, be quiet, do not disturb, silence, hush, quiet hours, no noise > mute, silence, maintenance window, snooze, dnd, suppress, downtime, do not disturb
update: step by step, one after another, blow by blow > log entry, timeline, log, history
create: what we found out, lessons learned, what we learned > note, postmortem, summary, review
read: in the past, from before, earlier ones > past, history, previous, list

create: run a shell, open a shell, shell, terminal, command line, run a command, execute a command, inside the container, log in to the machine > exec, execute, attach, command, console, ssh, shell
read: forward a port, local port, tunnel > portforward, port forward, tunnel, proxy
create: debugger, debug container, attach a debugger > ephemeral container, debug, attach
create: reachable from the internet, reachable from outside, open to the internet, expose, open to the world, public address > ingress, service, expose, public, load balancer, route, endpoint
create: may talk to, talk to the database, only the frontend, who may talk to whom, let only our office, only our office, keep strangers out, which traffic is let in, open a port, close a port > network policy, firewall, rule, security group, allow list, access
create: spread visitors, spread the load, spread traffic, share the load, over several machines > load balancer, balancer, create
create: fixed address, address that stays, address that we can move > reserved ip, floating ip, elastic ip, static ip, ip, address
create: point to another address, point www, name of our site, website name > domain, dns, record
update: point to another address, point elsewhere, points to > record, domain, update, dns, redirect
create: disk space, more disk, gigabytes of disk, room for files, storage for > volume, persistent volume claim, persistent volume, disk, storage, block storage
read: kinds of disks, kinds of storage, sorts of disks > storage class, volume type, storage
create: runs every night, every night, nightly, every morning, every hour, on a schedule, once a day, once a week, at fixed times > cron job, schedule, cron, scheduled, recurring, trigger, create
create: runs once, one off task, batch work, batch > job, batch, task, run
create: on every machine, on all machines, on each machine > daemon set, agent, node
create: keeps its data, with its own disk, remembers its data > stateful set, persistent
create: separate area, own area, area for the team, own corner, playground, keep apart > namespace, workspace, project, sandbox, environment, create
create: cap how much, may use at most, at most, no more than, upper bound, how much the team may use, may not use more than > quota, resource quota, limit, limit range, budget, cap
create: never fewer than, at least two, keep at least, during upgrades > disruption budget, minimum, pod disruption budget
create: robot user, robot account, machine user, user for the pipeline, account for the pipeline, non human user > service account, bot, robot, create, token
update: sign the certificate, sign a certificate, approve the certificate > approval, certificate signing request, approve, certificate
create: encrypt the traffic, https for, padlock in the browser, secure the site > certificate, tls, ssl, encryption
create: public key, key for logging in, my key > ssh key, key, deploy key, gpg key, create
create: store a password, keep a password, hide a password, deploy password, password for the app, password for ci, keep something secret > secret, credential, create, secret store
update: new password, forgot the password, reset the password, change the password > reset, password, auth, credential, rotate, update
create: token for, key for the api, api access, key to call the api > token, api key, key, create, credential
read: credentials to log in, how do i log in, log in to the cluster, login data > credential, kubeconfig, login, token, auth
update: when may it be patched, when may be patched, window for upgrades, time for maintenance > maintenance window, maintenance, schedule, update
update: newer version of, bring up to date, keep up to date, latest version of the > upgrade, update, version, available upgrade
create: more workers, add workers, add machines, more machines > node pool, node, worker, scale, add, create, instance
delete: broken machine, take a machine out > node, instance, delete, remove, server
delete: edge servers have stored, stored by the edge, old copies at the edge, serve fresh content > cache, purge, flush, cdn, invalidate
read: image store, store of images, docker images > registry, repository, image, container registry
create: machine with, virtual machine, server in, rent a server, rent a machine > server, instance, droplet, virtual machine, machine, create
read: processor, cpu, too busy, memory use, how full > cpu, metrics, alert, load, memory, usage, monitoring
create: watch the site, watch our website, check from outside > uptime, check, monitor, synthetic, create

create: nobody may force push, force push, no direct pushes, only after review, must be reviewed, protect main > branch protection, protection, ruleset, rule, protected, required review
read: what the others think, look over my work, look over my changes, second pair of eyes, another pair of eyes > review, reviewer, request
create: propose a change, propose my change, get my work in, offer my change > pull request, merge request, create
update: get into main, bring into main, get the change in, land, into the main line > merge, pull request, merge request
read: who broke the build, did the build pass, is the build green, is ci green, build failed > workflow run, run, check, status, build, pipeline, job, list
read: pipeline output, output of the pipeline, output of the job, build output > log, job, download, trace, run
update: stop a pipeline, stop a build, kill the build, build hangs > cancel, run, pipeline, job, workflow run, stop
update: build again, start the build again, run the build again, try the build again, broke, flaky > rerun, retry, re run, restart, run
update: stop a workflow from running, switch a workflow off > disable, workflow, cancel
read: leaked passwords, leaked keys, passwords in our code, secrets in our code > secret scanning, alert, leak
read: libraries with holes, known holes, vulnerable libraries, insecure libraries, unsafe dependencies > dependabot, vulnerability, alert, advisory, dependency
update: false alarm, not a real problem, ignore the warning, nothing to worry about > dismiss, update, alert, ignore, resolve, close
read: source of a file, read a file, text of a file, what is in the file, show me the file > content, file, raw, get, blob
update: change a file, edit a file, fix the readme, write to a file > content, file, update, create or update
create: start a codebase, new codebase, start a project > repository, create, project
read: what we build on, libraries we use > dependency, sbom, dependency graph, package
create: keep an eye on, follow the project > watch, subscription, star, subscribe, monitor
update: under the issue, no more discussion, close the discussion, freeze the conversation, stop the arguing > lock, issue, conversation, close
update: visibility, only we can see it, nobody outside may see, make it private, hide from the public > private, visibility, update, public
read: similar bugs, same bug > search, related, duplicate, issue
create: wave, hello > message, post

update: quieter, louder, turn up, turn down, too loud > volume, set, playback, audio
update: go on, skip, next one, do not like this one, another one please > skip, next, advance
update: play on, continue on, on another speaker, other speaker > transfer, playback, device, play
update: stop the music, hold the music > pause, playback, stop
read: am i listening to, what is playing, which song is this, name of this song, playing right now > currently playing, playback, track, now playing, current
read: did i hear, heard last, listened to > recently played, history, top, played
create: mix for, mix tape, songs for the party > playlist, create
read: something i might like, what should i listen to, surprise me > recommendation, suggest, discover
read: band, singer, group of musicians > artist
delete: no longer care for, tired of, had enough of, not a fan any more, not interested any more, lost interest > unfollow, unsubscribe, remove, delete, unstar
create: fan of, i like this band, i like this singer > follow, artist, save
read: gadget, which speakers, where can i play > device

create: book a room, set up a meeting, meet with, get together, put in the calendar, put on the calendar > event, meeting, calendar, create, booking, schedule
read: when is he free, when is she free, free time, do they have time, find a time > free busy, availability, slot, calendar
update: put off, push back, move to tomorrow, move to next week, another day, later date > reschedule, update, postpone, date, move, snooze
delete: call off the meeting, will not take place, not take place > cancel, delete, event, meeting
create: video call, join a call, online meeting > meeting, conference, call, room, create
read: who comes, who will be there, guest list, who signed up > attendee, participant, registrant, guest, member
create: day off, days off, sick today, am sick, call in sick, vacation, holiday, on leave, take leave > time off, leave, absence, out of office, pto, request
read: wages, salary, what does she earn, paycheck, pay slip > payroll, compensation, salary, payslip, pay
create: works for us, start date of, new employee > employee, hire, onboarding, create
create: at lunch, back later, show that i am away, show me as, my mood > status, presence, profile, set, away
read: who is around, who is there, who is online > presence, active, online, status
update: what the channel is about, what it is about, subject of > topic, purpose, description, set
create: room for, start a room, open a room, place to talk > channel, conversation, room, create, group
delete: out of the room, kick from the room > kick, remove, member, conversation, channel
create: join the room, enter the room > join, channel, conversation
delete: get out of the room, leave the room > leave, channel, conversation
read: who is in the room, people in the room > member, channel, conversation, participant

update: stock went down, count the stock, how many on the shelf, on the shelf, in the warehouse > inventory, stock, level, adjust, quantity
update: sent the parcel, parcel is on its way, parcel out, ship the order, send the goods > fulfillment, fulfill, shipment, ship, tracking, create
create: goods back, sends the goods back, wants to return, does not fit, broken on arrival > return, refund, rma, create
update: empty the basket, put in the basket, into the basket > cart, basket, line item, add
create: number to call, number for, rent a number, buy a number > phone number, incoming phone number, number, buy, create
read: how long did they talk, list of calls > call, duration, log, list
read: words spoken, what was spoken, in writing > transcription, transcript
create: security code, code by text, one time code, prove the phone > verification, verify, otp, code, check, create
read: is the number real, whose number, carrier of > lookup, phone number, carrier
update: answer the call, pick up, put through, connect the caller > call, update, forward, transfer, redirect

create: new shopper, new client, new buyer > customer, create, contact, account
read: find a client, find a customer, look for a client, find somebody by > search, list, customer, contact, user, find, query
update: client moved, new address, moved to a new place > address, update, customer, user, contact
create: possible client, interested in buying, prospect > lead, prospect, contact, deal, opportunity
create: teach, train on our own, train on our data > fine tuning, train, job, create
create: ask the ai, ask the model, chat with the model, let the ai answer > completion, chat, response, message, prompt
create: picture of, draw, paint > image, generate, create
create: in another language, into french, into english > translate, translation
create: shorten, in short, sum up > summarize, summary

seller, merchant, vendor, shopkeeper, partner, marketplace seller > account, connected account, merchant, vendor, seller, partner
buyer, shopper, client, consumer, patron, payer, paying user, purchaser > customer, contact, account, buyer, client, user
colleague, coworker, teammate, workmate, newcomer, staffer > user, member, collaborator, employee, teammate
boss, superior, supervisor, chief, director > manager, owner, admin, supervisor, person
tester, testers, developers, programmers, ops, squad, crew, department > team, group, role, member
stranger, outsider, freelancer, contractor, external > guest, outside collaborator, external, collaborator
superuser, root, all rights, full rights, everything allowed > admin, cluster admin, owner, cluster role binding, role
rights, powers, privileges, say so, clearance > permission, role, role binding, access, scope, grant, authorization
ceiling, cap, maximum, upper limit, allowance > limit, budget, quota, cap, threshold, spend limit
restriction, restrictions, constraint, constraints, rules > policy, rule, limit, restriction, network policy, protection, condition
movement, movements, bookings, transactions > transaction, balance transaction, transfer, entry, activity, ledger
earnings, income, revenue, takings, proceeds, sales > payout, balance, charge, transaction, order, revenue, report
debt, debts, owed, arrears, overdue > invoice, balance, due, overdue, unpaid
bill, bills, receipt, receipts, statement of charges > invoice, charge, receipt, billing, line item
extra charge, setup fee, surcharge, one off charge, additional fee > invoice item, fee, line item, charge
next bill, coming invoice > invoice, upcoming, invoice item, pending
goods, merchandise, ware, wares, article, articles, stuff we sell, thing we sell > product, item, sku, inventory, listing
sell, sells, selling, offer for sale, sold > product, price, order, listing, item
tier, package, level of service, membership level > plan, price, subscription, tier, product
plan, plans, membership, memberships, contract, contracts > subscription, plan, membership, agreement
ended plans, cancelled plans, churned, quit on us, cancelled on us > subscription, cancel, canceled, churn
trial, free month, try out period > trial, subscription, coupon, plan
voucher, gift voucher, gift card, store credit, goodwill > coupon, gift card, promotion code, credit, customer balance, balance transaction
bonus, goodwill credit, store credit, dollars of credit > credit, balance transaction, customer balance, credit grant
reimburse, reimbursed, reimbursement, charged back, compensation > refund, credit note, reversal
overcharged, charged twice, ordered twice, paid twice, double payment, paid too much > refund, duplicate, credit note, charge
went through, did it work, was it paid, did they pay, has been paid, payment arrived > payment intent, charge, payment, status, invoice, get, succeeded
pays us, how they pay, way to pay, ways to pay, means of payment > payment method, card, source, bank account
iphone, phone wallet, pay by phone, watch > apple pay, wallet, google pay, mobile, domain
till, counter, cash desk, in the shop, in store > terminal, reader, pos, location, store
card machine, card machines, card terminal > terminal reader, reader, terminal
arrive at our bank, reach our bank, in our bank > payout, arrival, transfer, bank account
flagged, under suspicion, needs a look, held for a look > review, flagged, hold, moderation, radar
complained, complaint, complaints, objected, objection > dispute, chargeback, complaint, report, inquiry
fake, forged, genuine, authentic, real one > verify, validation, verification, token review, fraud
birthday, born, home address, personal data, personal details > person, profile, user, identity, customer, individual
owner of the business, beneficial owner, shareholder > person, owner, account, company, representative
allow the seller, enable payments for, may take cards, take card payments, accept cards > capability, capabilities, account, payment method, card payments
metered, by use, pay as you go, consumed, consumption > usage record, meter, usage, summary, metered

folder, folders, bucket for, drawer, directory > folder, directory, project, collection, space, bucket, group
picture, photo, image, icon, logo, portrait > avatar, image, photo, picture, icon, logo, thumbnail
movie, clip, footage, film > video, clip, media, asset
board, boards, overview board, wall, overview > dashboard, board, project, view, report
report, reports, numbers, figures, chart, charts > report, analytics, metrics, dashboard, statistics, insight
list, collection, set, bundle, batch > list, collection, group, set, batch
area, category, categories, part of the product, module, subsystem > component, category, area, section, type, tag, namespace
kind, kinds, sort, category of ticket, class of > type, class, category, kind, issue type
choice, choices, drop down, dropdown, picklist > option, value, choice, field option, enum, custom field
extra attribute, attribute, attributes, own attribute, extra information, additional information > field, custom field, attribute, property, metadata
confidential, secret tickets, top secret, restricted tickets, hush hush > security level, private, restricted, confidential, classification, security
outcome, ways to end, how it ended, won't fix, wontfix, solved how > resolution, transition, status, outcome, conclusion
deadline, deadlines, due, by when, target date > milestone, due, due date, deadline, sprint
time booked, hours booked, booked time, hours worked, worked on, effort > worklog, time entry, time tracking, timesheet, hours
blocker, critical, urgent, most important, importance, severity > priority, severity, urgency
put above, rank above, move above, before the others, order of > move, reorder, order, rank, position, priority
smaller ticket, smaller task, child ticket, under this one, part of this one > sub issue, subtask, child, parent, issue
new ticket, report a bug, write up a bug, raise a bug, bug report > issue, create, ticket
came back, still broken, not fixed after all, happens again > reopen, update, issue, open, state, unresolve
shoot down, knock back, refuse the change, do not want this change > close, reject, request changes, review, update, dismiss, decline
wind down, only for reference, keep for reference, end of life, retired, no longer maintained, sunset > archive, update, archived, deprecate, disable
nuke, obliterate, vaporize, flatten, burn, annihilate, exterminate, bin, scrap, trash, ditch, junk > delete, remove, destroy, purge
spin off, clone of, copy of somebody's, branch out > fork, copy, clone, duplicate, create
lines of code, bit of code, code sample, paste > gist, snippet, code, paste
ready made, starter, boilerplate, sample > template, example, default, starter
ignore file, ignore files, ignored files > gitignore, ignore, template
bot that updates, automatic updates of libraries, update bot > dependabot, automated security fixes, security update, renovate
wrong name, mapped to, who the author was > author, map, mapping, commit author
cached, build folder, build cache > cache, actions cache, delete
build machine, build machines, build server, build servers, ci machine > runner, hosted runner, self hosted runner, agent, executor
cloud workspace, cloud workspaces, online editor, cloud editor, dev machine > codespace, workspace, development environment
ai assistant, ai helper, code robot, copilot seat, seat for > copilot, assistant, seat, usage
security hole, hole in, weakness, weak spot, exploit, breach > vulnerability, advisory, security, alert, report, private vulnerability report
without making it public, behind closed doors, confidentially, discreetly > private, privately, confidential, draft
linter, lint, style check, static check > check, check run, lint, code scanning, status
where is it called, where in the code, find in the code, grep > search code, code, search
ci password, pipeline password, build password > secret, actions secret, variable, create or update
build output, build product, compiled files, binaries > artifact, asset, build, download
website, homepage, web page, our site > page, pages, site, domain, website, pages build
npm library, published library, our library, docker image we publish > package, registry, version, image
shipped, went live, put live, delivered to users, released lately > release, deployment, latest release, version
smaller team, sub team, team in the team > child team, team, subteam

box, boxes, machine, computer, host, hardware, metal > node, server, instance, machine, host, droplet, device
app, application, program, service, frontend, front end, backend, back end, web tier, web app, microservice > deployment, app, service, application, workload, replica set, pod
my app, our app, the app, my program, my service > deployment, app, application, service
instances, more instances, only one instance, make it five, make it three, number of instances, how many run > scale, replica, deployment scale, instance count, size
timer, on a timer, clockwork, evening job, morning job, nightly, daily, every evening > cron job, schedule, scheduled, cron, trigger
retried, tries, attempts, how many times it tries > backoff, retry, attempt, job, patch
mounted, plugged in, hooked up to the machine, connected disk > attachment, volume attachment, mount, attach, volume
disk, disks, drive, drives, hard drive > volume, persistent volume, storage, disk, persistent volume claim, storage class, block storage
larger disk, bigger disk, smaller disk > persistent volume claim, volume, resize, patch, storage
claim some, claimed, ask for storage > persistent volume claim, claim, volume
addresses behind, behind the service, where does it route > endpoint, endpoint slice, backend, target, pool
leader, leader lock, who leads, election > lease, lock, leader
log collector, runs everywhere, on each box, everywhere in the cluster > daemon set, agent
traffic, network traffic, data flow, bandwidth used > network, traffic, bandwidth, network policy, metrics, ingress
ram, memory left, out of memory, running out of memory > memory, metrics, memory available, memory free
sick, unwell, unhealthy, broken, in trouble, acting up > status, health, condition, event, node status, unhealthy
crash, crashes, crashing, dies, dying, falls over, keeps restarting > pod, event, status, log, crash, error
bounce, restart it, kick it, recycle > restart, reboot, delete, recycle, rerun, redeploy, rollout
restart the app, restart the service, restart the frontend > deployment, restart, patch, rollout
eating up, using up, uses most, hogging > usage, quota, resource quota, metrics, consumption
hop into, get into, jump into, step into > exec, attach, connect, shell, join, console
wall off, fence off, separate, isolate, cut off from > namespace, network policy, isolate, isolation, quarantine, private
edge, fast all over the world, close to visitors, content network > cdn, endpoint, cache, edge, create
passwords kept, stored passwords, our passwords, keys we keep > secret, credential, list, secrets
key out, lost laptop, lost my laptop, stolen laptop > ssh key, key, revoke, delete, device, session, token
yesterday's state, earlier state, state from yesterday, before the accident, deleted by accident > backup, restore, snapshot, point in time, fork
misbehaves, goes wrong, acts up, gets told, who is told, who gets told > alert, destination, notification, alert policy, subscriber
warning, warnings, alarm, alarms > alert, alert policy, notification, alarm, incident
docker image, container image, one version of an image, image version > image, tag, manifest, repository tag, registry

just deployed, we deployed, deployment happened, shipped something > change event, deployment, deploy, release, create
replaced, filled in for, stood in for, took over for > override, shift, substitute, schedule
reach, reach him, reach her, reach this person, number can we > contact, contact method, phone, email, notification rule
fiddled, tampered, messed with, meddled > audit, audit record, log, change, history, activity
lump, lump together, group together, bundle similar, treat as one > group, grouping, merge, alert grouping, combine
more hands, reinforcements, extra help, get help, backup people > responder, responder request, escalate, add, invite
site is down, is down, server is down, everything is broken, wake somebody > incident, create, outage, alert, page, trigger
public page, page for customers, tell customers > status page, post, public, announcement
what we learned, lessons, learnings, afterwards > postmortem, review, retrospective, note

ping everybody, ping everyone, shout out, tell all, everybody in the room > post message, message, send, chat, broadcast, mention
unsend, oops, take it back, sent by mistake, wrong message > delete, message, unsend, retract, recall
what i posted, my post, what i wrote, my message > message, update, chat, post, comment, edit
bring into the channel, add to the channel, get into the room > invite, channel, conversation, member, join
close down, shut, board up > archive, close, delete, disable
something else, another name, different name > rename, update, name
tomorrow at, at nine, at noon, next monday, later today > schedule, scheduled, scheduled message, send at, reminder
reads this channel, is in this channel, belongs to this room > member, members, participant, conversation members
mails, mailings, inbox messages, getting mails > notification, email, message, mail, subscription
mails about, notifications about, noise about, updates about > subscription, notification, watch, subscribe, thread
callback, callbacks, hooks, our callbacks > webhook, hook, callback, webhook endpoint
lapse, run out, about to end, about to expire, keep alive > expire, refresh, extend, renew, ttl
till when, valid until, how long valid > expiration, expire, ttl
say about, people say, opinions, what do people think > comment, review, feedback, rating, reply
from which address, sender, sends mail from > email, sender, from, address
release of the software, software release, which build of, running here > server info, version, info, about, meta
saved query, my query, spell check, check the query, is the query right > query, parse, validate, jql, filter, saved search

read: who can see, who sees, who may log in, who can log in, who gets in, who is in there > user, member, collaborator, access, permission, list, team
read: what is running, what runs, running right now, what is active > pod, deployment, process, job, run, instance, list, active, app
read: how many of, how many are, how many there are > count, status, list, statistics, total
read: how quickly, how fast, how long does it take, how long do we take, time to fix, response time > metrics, analytics, statistics, latency, duration, performance
read: who opened, who viewed, who downloaded, who read > event, activity, audit, view, access, log, history
read: what have we been charged, charged so far, spent so far, what did we spend > invoice, billing, billing history, usage, balance
read: what did i do, did i report, did i write, did i open, what i opened > search, list, issue, created, activity, event
read: what did you send, did you send it, was it delivered, did it arrive, delivered yet > delivery, delivered, status, log, attempt, event
read: subscribed to, what is he subscribed to, signed up for > subscription, plan, list
read: lines were added, lines changed, how much code, code changes per week > statistics, frequency, code frequency, commit activity, stats
read: came in, incoming, money came in, received money, arrived in our account > received credit, inbound, incoming, transaction, deposit, balance transaction, credit
read: rip us off, cheat, cheating, scam, scammer, scammers, crooks > fraud, radar, review, early fraud warning, risk
read: people write on, people wrote, wrote on the, was written on > comment, story, note, message
create: look at my change, look at my work, check my work, check my change, review my > review, reviewer, request reviewer, request
create: someone should look, somebody should look, have it looked at, get someone to look > review, reviewer, request, assign
create: back up, backup, save the state, keep a copy > backup, snapshot, dump, action, create
create: stable name, name on the network, findable on the network, internal address > service, dns, endpoint, record, domain
create: without charging, for later charging, payment details for later > setup intent, payment method, setup
create: cash back, send the cash back, return the cash, send back the money, funds back > refund, reversal, return
create: monthly report, financial report, yearly report, make a report, run a report > report, report run, reporting, generate, create
update: too small, too slow, too weak, not enough power, out of space > resize, scale, upgrade, action, size, update
update: put on hold, not ready, not ready yet, still in progress, work in progress > draft, pending, update, pause, hold
update: stop for the weekend, shut it down for now, stop for now, switch off for now > scale, pause, stop, suspend, disable, deployment
update: back in line, catch up with the original, in step with the original, pull in the latest > sync, merge upstream, update branch, fork, rebase
update: this is fixed, crash is fixed, bug is fixed, it is fixed > resolve, update, close, issue, status
update: push back, push the date, push the deadline, put back the date > update, reschedule, due date, postpone
update: as passed, as failed, as successful, as green, as red > status, check, conclusion, update, check run
update: another value, other value, new value, different value > update, patch, config, set, configuration, replace
update: pull the code, pull the offer, pull the sale, withdraw the offer > deactivate, update, delete, coupon, promotion code, inactive
update: stash, stash away, tuck away, put away, put in storage, will not touch it, not touch again > archive, update, archived
update: retire, take out of the shop, no longer sell, no longer for sale, discontinue > archive, deactivate, delete, update, product
delete: undeploy, take off the server > delete, remove, app, deployment, uninstall
delete: bank details, payment details > bank account, payment method, source, card
delete: lock out the key, stop the key from working, key must not work > delete, key, revoke, deploy key
create: another maximum, monthly maximum, weekly maximum, maximum per month > spending limit, limit, update, spending controls, budget
workloads, workload, processes, programs > pod, deployment, job, eviction, replica set
sites, websites, published sites, addresses we publish > ingress, site, page, domain, service, route
plastic card, plastic, credit cards, company cards > card, issuing card, payment method
cardholder, holder of the card > cardholder, customer, card
proposal, proposals, offer, offers > quote, estimate, proposal
database, databases, db > database, cluster, stateful set, data, postgres
maintainer, maintainers, lead > membership, role, maintainer, owner, member, admin
host, our host > droplet, server, instance, node, machine
network team, other team, another team > escalation policy, team, assign
fix, fixes, fixing things > resolve, resolution, incident, mean time to resolve, patch, update
documents, papers, paperwork > file, document, attachment
partner, partners > collaborator, collaboration, partner, connected account, vendor
`;
