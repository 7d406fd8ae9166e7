/**
 * What people say for what operations do. One group a line: the effect that the words speak of, then words and phrases that mean about the
 * same; `~0.5` says how sure that is. Everyday words stand beside those that APIs use.
 */
export const VERBS = `
delete: delete, remove, destroy, erase, wipe, purge, discard, drop, trash~0.8, bin~0.5, scrap, eliminate, get rid of, throw away, take down~0.8, clean up~0.7, nuke, kill~0.5, dump~0.4, clear~0.7, empty~0.6, axe, ditch, toss, expunge, tear down, take away~0.8, take off~0.7, take out~0.5, strip~0.6, cut~0.3
delete: uninstall, remove~0.7, delete~0.6
delete: remove, kick, kick out, expel, boot~0.4, throw out, oust, evict~0.8, fire~0.3, offboard, let go~0.3
delete: revoke, withdraw~0.8, take back, take away, rescind, invalidate, cancel~0.5, remove~0.7, delete~0.6, no longer~0.3, stop sharing
delete: unassign, remove~0.8, delete~0.6, release~0.4, lift~0.7, relieve, take off
delete: disconnect, unlink, detach, remove~0.7, delete~0.5, disassociate, decouple, separate~0.5, unhook, break off~0.4
delete: unsubscribe, unfollow~0.7, unwatch, delete~0.5, remove~0.5, opt out, stop following, stop notifications, stop receiving
delete: leave, quit, exit, part, walk out, resign~0.6
delete: terminate, shut down, shutdown, stop, end~0.7, kill, delete~0.5, decommission, retire~0.5, tear down, close down
update: cancel, abort, stop, kill~0.8, call off, halt, interrupt, terminate~0.7, void~0.6, scrub~0.3
create: create, add, make, new, register, set up, setup, start~0.6, build~0.4, open~0.5, begin~0.4, generate~0.7, establish, found~0.3, introduce~0.5, spin up, launch~0.5, provision~0.8, bring up~0.4, kick off~0.7, post~0.7, insert~0.8, define~0.6, issue~0.4, file~0.4, draft~0.4, compose~0.6, put~0.4
create: creation, create, new~0.6
create: open, file, report~0.6, raise~0.7, create~0.8, log~0.5, submit~0.7
create: register, sign up, enroll, enlist, create~0.6, add~0.5, subscribe~0.4, onboard
create: add, attach, append, assign~0.6, include~0.5, put~0.6, join~0.4, enable~0.4, insert~0.7, link~0.6, tag~0.3, associate~0.7, stick~0.4, place~0.3, connect~0.5
create: invite, invitation, ask in, add~0.6, bring in, onboard, welcome~0.3
create: join, become~0.3, enter~0.6, participate, add~0.4
create: upload, put up, attach~0.6, submit~0.6, store~0.4, send~0.4, add~0.5, create~0.5, push~0.5
create: import, bring over, bring in~0.8, migrate~0.7, ingest, load~0.6, pull in, move over~0.7, take over~0.4
create: copy, duplicate, clone, replicate, make a copy, fork~0.5
create: send, post, publish~0.5, deliver, transmit, dispatch~0.6, mail, submit~0.5, write~0.6, say~0.8, tell~0.7, message~0.6, create~0.4, announce~0.5, speak~0.3
create: reply, respond, answer, write back, comment~0.5
create: request, ask, ask for, demand, apply for, seek~0.4, order~0.4, solicit
create: generate, produce, make, create~0.7, compute~0.6, render~0.5, draw~0.7, write~0.4, synthesize, compose~0.6
create: grant, give~0.8, allow~0.7, permit~0.7, let~0.6, assign~0.6, add~0.5, hand out, entitle, authorize~0.7
create: subscribe, follow, watch, sign up for, be notified, keep an eye on~0.7, track~0.5
create: star, favorite~0.9, favourite, bookmark~0.8, like~0.7, pin~0.4, save~0.4
create: schedule, plan, set for~0.4, program~0.3, queue~0.4, arrange, book~0.6
create: buy, purchase, order, acquire, pay for~0.6, shop~0.4, create~0.3
create: pay, send money, transfer~0.6, remit, settle~0.6, payment~0.8, pay out, payout~0.7
create: charge, bill, collect~0.7, debit, invoice~0.6, take money, payment~0.5
create: refund, give money back, money back, reimburse, repay, pay back, return~0.6, reverse~0.7, chargeback~0.3, give back~0.5, compensation~0.4
create: snooze, mute~0.8, do not disturb, dnd, silence~0.8, pause~0.6, quiet~0.7, hush
create: mute, silence, suppress, ignore~0.7, snooze~0.8, quiet, maintenance~0.5, hush, shut up~0.4, turn off notifications
update: update, edit, change, modify, patch, set~0.8, alter, adjust, revise, amend, replace~0.7, configure~0.6, tweak, correct~0.6, fix~0.4, rewrite~0.6, customize~0.5, put~0.3, switch~0.5, turn~0.5, make~0.4, refresh~0.3, manage~0.6
update: set, put~0.6, configure, define~0.6, assign~0.5, update~0.8, choose~0.4, specify, replace~0.6, pick~0.3
update: rename, update~0.7, change the name, retitle, edit~0.5, relabel, name~0.6, call it~0.4
update: describe, description~0.8, change the description
update: move, transfer~0.7, relocate, shift, migrate~0.6, drag~0.6, put~0.5, reorder~0.7, insert~0.4, reposition, position~0.5
update: reorder, sort, arrange, rank~0.5, order~0.5, move~0.7, put before, put after, insert~0.6
update: transfer, hand over, hand off, give away, change owner, new owner, move~0.7, pass on, sign over, convey
update: enable, activate, turn on, switch on, start~0.5, allow~0.6, unlock~0.4, switch~0.3, put to use, make active
update: disable, deactivate, turn off, switch off, suspend~0.6, stop~0.6, block~0.3, take offline, pause~0.5, shut off, switch~0.3, unpublish~0.7
update: activate, enable~0.8, start~0.5, put to use, use~0.3, turn on
update: pause, suspend, hold~0.6, freeze~0.6, stop~0.5, halt, put on hold, interrupt
update: resume, unpause, continue, restart~0.6, carry on, pick up again, unsuspend
update: restart, reboot, start again, rerun~0.5, reset~0.5, bounce, relaunch
update: rerun, retry, run again, redo, repeat, start again, re run, re-run, replay, try again, redeliver~0.6
update: archive, mothball, shelve, retire, store away, put away, freeze~0.5, close~0.4, sunset, put to rest, make read only, deprecate~0.4, decommission~0.4
update: unarchive, restore~0.6, reactivate, bring back, reopen~0.6, unshelve
update: restore, undelete, recover, bring back, get back, undo~0.5, take out of the bin, take out of the trash, out of the bin, out of the trash, reinstate, put back, untrash, go back to~0.5
update: rollback, roll back, revert, undo, go back, previous version, restore~0.7, back out, return to~0.5, version before
update: lock, freeze~0.7, close off, protect~0.6, seal
update: unlock, open again, unfreeze, unseal, open up
update: close, resolve~0.7, finish~0.6, complete~0.6, end~0.5, shut~0.6, done~0.4
update: reopen, open again, unresolve
update: resolve, fix~0.7, close~0.7, solve, settle, done with~0.4, mark as fixed, clear up
update: acknowledge, ack, confirm~0.6, take note, accept~0.4, i got it, own it~0.3
update: complete, finish, done, tick off, check off, mark as done, close~0.6, fulfill~0.6
update: approve, accept, allow, confirm~0.7, let through, green light, sign off, ok~0.6, okay~0.6, grant~0.6, permit~0.7, let in, authorize~0.5
update: reject, deny, decline, refuse, dismiss~0.7, turn down, disapprove, veto, say no
update: dismiss, ignore~0.7, discard~0.5, wave away, close~0.5, reject~0.5
update: block, ban, blacklist, blocklist, bar, shut out, forbid, prohibit, exclude~0.6, keep out, lock out, suspend~0.4
update: unblock, unban, let back in, allow again
update: promote, make admin, upgrade, elevate, set admin~0.8, raise~0.4, make owner
update: demote, downgrade, set regular~0.8, take away admin, lower~0.4, strip of
update: assign, allocate~0.7, delegate, put in charge, set~0.5, appoint
update: merge, land, combine, join~0.4, integrate~0.4, fold in, bring together, unite, ship~0.3
update: mark, flag, set~0.5, label~0.5, tag~0.4, classify~0.7, declare~0.5
update: classify, label, mark as, categorize, tag~0.6, confidential~0.3
update: reset, regenerate, rotate, renew~0.6, roll~0.6, change~0.4, restart~0.4, clear~0.4
update: rotate, roll, renew, reset~0.6, change~0.4, regenerate
update: renew, extend, prolong, refresh~0.6, lengthen
update: refresh, reload, sync~0.7, renew~0.5, update~0.6, synchronize, pull again, fetch again
update: sync, synchronize, refresh~0.7, align~0.5, keep in step
update: submit, send~0.6, hand in, turn in, file~0.5, post~0.4, enter~0.5
update: publish, release~0.7, ship~0.6, make public, go live, put live, roll out, deploy~0.6, make available, put out
update: unpublish, take offline, withdraw~0.6, hide~0.6, disable~0.6, take down~0.5
update: deploy, roll out, ship, release~0.5, publish~0.6, push live, launch~0.5, put live, go live
update: escalate, raise~0.7, pass up, call in, hand up
update: advance, move forward, fast forward, skip ahead, progress~0.5
update: convert, turn into, make~0.4, change into, transform, transcode, turn~0.6
update: hide, conceal, mask, make secret, make private, make invisible, not visible, discoverability~0.5
update: protect, guard, secure~0.7, shield~0.6, safeguard, restrict~0.4
update: restrict, limit~0.8, only~0.5, confine, narrow, constrain
update: allow, permit, let, enable~0.6, may~0.4, authorize~0.6, grant~0.6, approve~0.5
update: share, give access, show to, collaborate~0.5, publish~0.4, hand out
update: scale, resize, grow, shrink, expand, more replicas, capacity~0.4
update: cordon, unschedulable, schedulable, drain~0.5, patch~0.3
update: drain, evict~0.8, empty, move pods, cordon~0.4
update: apply, use~0.5, put to use, patch~0.5
update: verify, check~0.7, validate, confirm~0.7, prove, real~0.5, authenticate~0.4, verification~0.9
update: test, try, try out, check~0.5, dry run~0.6, ping~0.6
update: run, execute, trigger~0.7, start~0.6, launch~0.5, fire~0.6, invoke, kick off, dispatch~0.6, perform~0.5
update: trigger, fire~0.8, start~0.5, dispatch~0.7, set off, kick off, run~0.5, launch~0.4
read: list, show, all, get~0.8, see~0.8, view~0.8, display, browse, enumerate, every~0.6, which~0.7, what~0.3, overview~0.5, find~0.5, retrieve~0.7, fetch~0.6, give me, multiple~0.5
read: get, retrieve, fetch, read, view, show, look at, look up, see, details~0.7, detail~0.7, information~0.6, info~0.6, describe~0.6, inspect, obtain, return~0.5, find~0.5, check~0.5, lookup~0.6, about~0.3, tell me~0.5, one~0.2, open~0.2
read: search, find, look for, look up~0.7, query, seek, hunt, discover~0.6, filter~0.5, locate, lookup
read: lookup, look up, find~0.7, whose~0.5, identify~0.5, by email~0.4
read: count, how many, number of, total, tally
read: check, verify~0.6, test~0.5, is~0.2, does~0.2, has~0.2, whether~0.6, am i~0.3, are we~0.3, determine
read: download, export, get~0.5, save~0.4, fetch~0.5, pull~0.5, retrieve~0.5, content~0.5
read: export, download, dump, extract~0.6, take out data
read: compare, diff, difference, what changed, changed~0.5, contrast
read: preview, look at~0.4, see before, dry run
read: monitor, watch~0.7, track, observe, keep an eye on, supervise~0.5
read: analyze, analyse, analytics, statistics~0.6, metrics~0.6, insights~0.7, break down
read: read, said~0.5, say~0.4, content~0.4
update: transcribe, transcription, transcript, turn speech into text, speech to text, audio to text, turn into text
create: translate, translation, put into english
update: train, fine tune, fine tuning, finetune, teach, tune
create: embed, embedding, vectorize, vector~0.6
update: moderate, moderation, screen~0.5, harmful~0.5
create: log in, login, sign in, signin, authenticate~0.8, session~0.5
delete: log out, logout, sign out, signout, end session
create: comment, remark, note, reply~0.5, leave a comment, annotate, say~0.4, write~0.4, feedback~0.4, story~0.4
create: react, reaction, thumbs up, like, emoji~0.8, upvote~0.6, smiley, heart~0.4
delete: unreact, remove reaction
update: vote, poll~0.4, upvote, downvote
create: remind, reminder, nudge, ping~0.4, alarm~0.4, do not let me forget
update: notify, notification, alert~0.5, tell~0.5, inform, text me, page~0.5, let me know, ping~0.5
create: call, dial, phone, ring, paged~0.3
update: pin, stick, fix to the top, keep on top
delete: unpin, unstick
create: tag, label, mark~0.6, categorize~0.4
delete: untag, unlabel
create: measure, track, record~0.6, log~0.5
update: expire, lapse, time out, run out, expiration, expiry
delete: delete, remove~0.8, no longer need, not need any more, do not need, do not want, not want, any more~0.8, anymore~0.8, no more~0.9, no longer~0.8, done with~0.5, after all~0.4, cancel~0.6, disable~0.5, revoke~0.5
delete: remove, throw out, chuck out, chuck, kick out, sack~0.5, expel, exclude, out~0.3, get out, want out
update: deny, reject, turn away, refuse, send away, decline
update: enable, bring back online, put back online, back online, online again, reactivate, turn on, switch on
update: disable, take offline, bring down~0.6, switch off
update: merge, make one, make them one, same~0.4, duplicate~0.5, fold together, put together~0.6
update: snooze, sleep on, remind me later, later~0.4, put off, postpone~0.7, delay~0.6, pause~0.5
update: postpone, delay, put off, reschedule, later~0.5, defer
update: restore, get back, bring back, want back, by mistake~0.6, accidentally~0.6, undelete, recover
update: mark as spam, spam, junk
update: correct, fix, typo~0.6, update~0.7, edit~0.7, repair
update: publish, keep as~0.3, make real~0.3, go out~0.5
create: speak, read aloud, read out, speech~0.8, say out loud, text to speech, aloud
create: back up, backup, snapshot~0.8, save the state, save state, save~0.4, freeze a copy
create: encrypt, tls~0.5, ssl~0.5, https, secure~0.5, certificate~0.5, encryption
read: count, how many, how much~0.4, number of, left~0.3, remaining~0.4, total~0.6
update: redeliver, send again, deliver again, resend, once more~0.7, again~0.3, retry~0.7
update: rerun, run again, build again, once more~0.6, start again, one more time
update: pin, keep top, stick to the top, put on top, fix at the top, stay on top
update: lock, nobody can write, no more comments, close comments, closed for comments, freeze the discussion, read only~0.6
update: hide, minimize, make secret, make invisible, out of sight
update: convert, make private, set private, private~0.5, visibility~0.5
update: publish, make public, open to everybody, visibility~0.4, public~0.5
update: promote, make admin, make owner, make administrator, give admin rights
update: rebase, bring up to date, catch up, update branch, sync with
update: cherry pick, pick commit
update: reassign, hand to someone else, give to someone else, transfer~0.5, assign~0.8
delete: unassign, not responsible, no longer responsible, not in charge, take off, free from
update: assign, put in charge, make responsible, responsible~0.5, give to, hand to
create: branch off, new branch, create a branch, create reference~0.5, branch~0.4, start from this point
create: remember, save~0.7, store~0.7, keep~0.5, bookmark~0.5, note down
create: suppress, never write to, do not contact, block address~0.5, opt out~0.5, unsubscribe~0.5, stop emailing, no more mail
create: write to, mail~0.8, email, e mail, send~0.8, drop a line
create: mail, send by post, letter~0.6, postcard~0.5, post~0.5
update: forget, reset~0.7, delete~0.7, clear, start over, default~0.4
update: reset, back to default, restore default, factory settings, start over, default~0.5
update: validate, is it right, is it correct, spelled right, verify~0.8, real~0.5, exists~0.3, valid, check~0.6
update: verify, prove, proof, confirm ownership, confirm~0.7, micro deposits~0.6
read: health, is it up, alive, up and running, is the server up, reachable~0.6, heartbeat, ping~0.7, liveness
read: status, how did it go, how is it going, is it done, is it ready, finished yet, progress, how far
read: metrics, how often, how many times, frequency, usage~0.7, count~0.5
read: contributors, who wrote, who worked on, authors, by number of changes~0.5
read: blame, who wrote this line, who changed
read: members, who is in, who belongs to, who works in, people in
read: permissions, who may, who can, who has access, what may, what can
read: suggest, recommend, propose, suggestion, recommendation, complete as i type, autocomplete, typeahead
read: estimate, quote, how expensive, price of, what would it cost, calculate, quotation
read: preview, before i send, what would it look like, see first, draft view
read: whoami, who am i, my account, my profile, authenticated user, current user, myself, me~0.5
read: similar, like this one, related, comparable, alike
read: nearby, close to, around here, in the area, near
read: history, what happened, previous, past, over time, revisions~0.6, changes~0.4
create: authorize~0.7, reserve, hold~0.6, book, set aside
update: capture, collect, settle~0.6, take the money, finalize~0.5, charge~0.6
update: finalize, finish, seal, lock in, make final, complete~0.6
update: void, cancel~0.8, make invalid, annul, null
update: mark uncollectible, write off, give up on, bad debt, uncollectible
update: dispute, contest, complain, object to, challenge, chargeback~0.7
update: expire, end early, let lapse, end~0.5
update: accept, say yes, agree, approve~0.7, take~0.3, welcome
create: onboard, set up account, welcome, account link~0.4
create: impersonate, act as, log in as, on behalf of
delete: unblock, let back, allow again, whitelist~0.3, forgive
delete: unpublish, take down, take off the site, no longer public, withdraw
delete: unlock, let edit again, lift the lock, open again
delete: disconnect, hang up, end the call, sever
delete: evict, throw off, remove pods, drain~0.5, push off
delete: deregister, unregister, sign off~0.3, remove~0.6
delete: flush, invalidate, empty the cache, clear cache, purge, cached~0.4
update: flush, invalidate, purge, refresh~0.4
update: throttle, slow down, limit the rate, rate limit
update: upgrade, update to the newest, bump, newer version, move to the next version
update: downgrade, older version, step back
update: migrate, move to another, switch to, transfer, port~0.6
update: resize, make bigger, make smaller, bigger, smaller, grow, shrink, scale~0.7, capacity~0.5
update: scale, more copies, fewer copies, more replicas, more instances, grow~0.6, shrink~0.6, replicas~0.7
update: attach, mount, plug in, connect~0.7, hook up, hang on
update: cordon, stop scheduling, no new pods, unschedulable, take out of rotation, out of rotation
update: label, annotate, put a label on, tag~0.8, mark~0.5
update: taint, repel~0.5
update: evaluate, score, grade, judge, rate~0.6, assess
create: rate, review, give stars, score~0.5, rating~0.8
create: report abuse, report, flag~0.6, complain~0.5
create: vote, upvote, support~0.4
create: donate, give money, tip
create: redeem, use a code, cash in, apply coupon
create: enqueue, queue, add to the queue, line up, put in the queue
create: stream, go live, broadcast, live~0.4
create: play, start playing, listen, playback~0.7
update: skip, next~0.6, jump over
update: shuffle, random order
update: rewind, seek, jump to
create: clock in, check in, punch in, start work
update: clock out, check out, punch out, end work
create: log time, track time, time entry, time spent, worked hours, hours~0.5
create: estimate~0.5, story points
update: triage, prioritize, priority, more important, less important, order~0.3, rank
update: link, relate, connect~0.6, tie, associate~0.8
update: group, bundle, put together, combine~0.6
update: split, divide, break up, separate, in two
update: crop, cut, trim
update: compress, make smaller, shrink~0.6, zip~0.6
create: zip, archive~0.5, pack, bundle~0.5
update: extract, unpack, unzip
update: scan, check for viruses, inspect, analyze~0.5
update: quarantine, isolate, lock away
update: simulate, pretend, try, what if, dry run~0.6
create: provision, order a machine, get me a server, new server, set up a machine
update: power off, turn off, shut down~0.8, switch off, stop~0.6
update: power on, turn on, boot~0.8, start~0.7, switch on
`;
