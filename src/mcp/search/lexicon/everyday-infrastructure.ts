/** What people say where software is built and run: code, builds, releases, teams, clusters, servers, networks, incidents. The form is that of `EVERYDAY`. */
export const EVERYDAY_INFRASTRUCTURE = `
# repositories
update: mothball the repo, put out to pasture, out to pasture, nobody may push any more, repo is finished, project is dead, make it a museum piece, freeze the repo > archive, archived, repository, update, project
update: take out of mothballs, dust off the repo, back from the dead, start working on the repo again > unarchive, archived, repository, update
delete: nuke the repo, blow away the repo, get rid of the codebase, throw away the codebase, wipe the codebase > repository, delete, project
update: default line, main line of code, primary branch, call main instead of master, rename master, from master to main > default branch, rename branch, branch, repository, update
create: starting point for new projects, stamp out a repo, from our skeleton, from the skeleton, scaffold a project, cookie cutter > template, repository, generate, create
create: mirror the code, keep in step with the other copy, mirrored copy, copy somewhere else automatically > mirror, remote mirror, repository
create: pull in from bitbucket, bring the code from, move from svn, move over from gitlab, move code over, switch from bitbucket > import, source import, migration, repository
read: how big is the repo, space the repo takes, heavy repo > repository, size, get, statistics, storage
read: landing text, front page of the repo, intro text of > readme, content
read: what may i do with the code, under what terms, legal terms of the code, am i free to use > license, repository
read: do we behave, rules of behaviour, rules for contributors, house rules > code of conduct, community, profile
read: which forks, who forked, copies others made, who copied our > fork, list
read: tree of files, folder listing, what files are there, files in the folder > tree, contents, repository
read: bus factor, most active developers, busiest developers, who commits most, top committers > contributor, statistics, stats
read: busy hours, when do people commit, commits per hour, rhythm of the work > punch card, commit activity, statistics
read: visitors of the repo, how many people cloned, where do visitors come from, who links to us, sent us visitors > traffic, clones, referrer, views, popular
update: keywords of the repo, subjects of the repo, how people find our repo > topic, replace, repository
create: short link for ticket numbers, turn ticket numbers into links, ticket numbers clickable, jira numbers clickable > autolink, reference, create
create: big files in git, large binaries, huge binaries > lfs, large file, git lfs
create: let a machine pull, let the server pull, key for one repo, server may clone > deploy key, key, create
update: point the branch at, move the branch pointer, force the branch > reference, ref, branch, update
create: freeze this point, mark this point, mark this commit with a version, name this commit > tag, ref, create
read: family tree of the commit, who came before, commits leading up, since last week on main > commit, list, history
read: which branches contain, where did the commit land, did the fix make it in, is the fix in > branch, commit, refs, branches head, compare
read: who last touched, who to blame, whose fault, which person changed the line > blame, commit, author
read: ahead or behind, how far behind, how far apart, drifted from, diverged > compare, merge base, diverging, branch, commit
create: signed with my key, prove the commit is mine, stamp my commits, sign my commits > gpg key, signing key, ssh signing, signature

# code review
create: open a pr, put up a pr, raise a pr, file a pr, send a patch, put my work up, offer my patch > pull request, merge request, create
update: press the green button, hit merge, get the pr in, land the pr, land my change, squash it in, smash together into one commit > merge, squash, pull request, merge request
update: merge when green, as soon as tests pass, once the checks pass, go in on its own > auto merge, merge, merge when pipeline, queue, pipeline succeeds
update: ready for eyes, take out of draft, no longer draft, no longer a draft > ready, draft, pull request, merge request, update
update: bin the pr, abandon the pr, shut the pr, kill the pr > close, pull request, merge request, update, state
update: aim at another branch, retarget, change the base > base, target branch, pull request, update
create: nitpick, leave a nit, remark on a line, comment on line, point at a line, note on line > review comment, comment, discussion, pull request
create: write on the change, talk about the change, discuss the change > comment, discussion, note, pull request, merge request
update: settled in the review, remark is dealt with, thread is dealt with > resolve, thread, discussion
update: reviews go stale, throw out the review, overrule the reviewer, his veto should not count, void the review > dismiss, review, dismissal
delete: reviewer is on holiday, swap the reviewer, reviewer off the > requested reviewers, reviewer, remove
read: who signed off, enough approvals, how many approvals > approval, review, approved, list
update: two people must say yes, at least two approvals, four eyes, needs two approvals > approval rule, required review, approval, branch protection, pull request review
read: who owns this part, who is responsible for the folder, owner of the folder > codeowners, code owner
read: was it merged, did it get merged, has it gone in > merged, merge, check, pull request
read: changes in the pr, what does the pr touch, what does the patch touch > files, diff, changes, pull request, merge request

# builds and delivery
update: build minutes, minutes for builds > minutes, usage, billing, actions billing
delete: clean the slate for the build, throw away the build cache, cache is poisoned, poisoned cache, clear what the build kept > cache, delete, actions cache
read: flaky tests, which tests failed, which tests broke, red tests, what tests fail > test report, test, report, check, annotation
read: how much is tested, how well tested, tested lines > coverage, test, report
update: only the red ones, only the failed, the part that failed, just the broken jobs > failed jobs, rerun, retry, failed
create: run it every night, nightly build, build overnight, build on a timer > pipeline schedule, schedule, cron, create
update: take over the schedule, own the schedule > take ownership, pipeline schedule
create: let another system start, start builds from outside, fire a build from outside, start from a script > trigger, dispatch, repository dispatch, workflow dispatch, pipeline trigger
update: who may run builds, which actions may run, allow only our actions, third party actions > actions permissions, allowed actions, selected actions, permission
read: what the build produced, fetch what was built, built files, take home the result > artifact, download, job
delete: old build results, free the space of builds, old output of builds > artifact, delete, logs
read: fleet of runners, which runners are idle, build machines we have, are the runners alive > runner, list, self hosted
create: pool of runners, club runners together, bundle of runners > runner group, create
update: put a sticker on the runner, tell runners apart > runner, label, custom label
create: push to prod, push to production, ship to prod, send to staging, roll it to staging, release to customers > deployment, deploy, create, environment
update: hold the rollout, wait before going live, somebody must sign off before > environment, protection rule, deployment, approval, reviewer
update: freeze deployments, no deploys, deploys are forbidden, code freeze, change freeze > freeze period, freeze, deployment, create
update: say that the rollout worked, report the rollout, tell that we are live > deployment status, status, deployment, create
read: what is on production, which version is live, what runs in production, what is on staging > deployment, environment, list, release
update: back to what was live, bad deploy, undo the deploy, deploy went bad, deploy broke everything > rollback, deployment, revert, redeploy
delete: place we no longer deploy, drop staging, throw away staging > environment, delete, stop
update: stop the review app, take the preview down, preview site away > stop, environment, review app
create: look at my branch running, throwaway copy of the site, preview of my branch > preview, review app, deployment, environment
create: hidden value for the pipeline, put our password in the pipeline, credentials for the build > secret, variable, create, actions secret
update: yaml right, is my pipeline file right, mistakes in the pipeline file > lint, ci, validate

# releases and packages
create: write the changelog, draft the notes, what to tell users about the version, write release notes by itself > release notes, generate notes, changelog, generate
create: attach the installer, put the installer, add the binary, hang the zip on > release asset, asset, upload
read: grab the installer, newest version to download, last stable version > latest release, release, asset
delete: pull the version, yank the version, unrelease, retract the version, withdraw the version > release, package version, delete, unpublish
update: bring the package back, undo the yank, want the version back > restore, package version, package
update: warn people off the package, tell people not to use, should not be used any more > deprecate, package, version
read: libraries we publish, what have we published, things we publish > package, list, registry
delete: old images, old docker layers, free registry space, untagged images, dangling images > garbage collection, registry, repository tag, tag, delete, manifest
read: bill of materials, what is it made of, third party parts, everything we depend on > sbom, dependency graph, dependency, dependencies
read: prove where it was built, where did the binary come from, who built the binary > attestation, provenance, artifact

# issues and boards
create: file a bug, log a bug, write up a defect, raise a defect, found a defect > issue, create, ticket
update: already reported, we have that already, same bug > duplicate, issue, link, close
update: wrong project, belongs elsewhere, filed in the wrong place, belongs in another repo > move, transfer, issue
update: take it off my plate, not mine any more, i cannot do it > unassign, assignee, issue
update: not going to do it, will not fix, close without doing, not planned > close, issue, state, not planned, update
update: bug is back, it happened again, came back from the dead > reopen, issue, state, regression
create: colour code, colored stickers, color for bugs, sorting sticker > label, create
create: next big date, launch date, a target to work towards, bundle for the next version > milestone, create
update: reached the goal, milestone is behind us > milestone, close, update
create: swim lane, another lane, extra lane > column, list, board, create
update: higher in the backlog, up the backlog, to the top of the backlog, down the backlog > rank, reorder, move, backlog, issue
update: into this sprint, take into the sprint, pull into the sprint > sprint, move issues, issue
update: kick off the sprint, sprint is over, wrap the sprint > sprint, update, start, complete
create: story points, how hard is it, size the story > estimate, estimation, story points, issue
update: into the next step, further along, one step further, through the workflow > transition, issue, status
read: what led to this, life of the ticket, what happened to the ticket, ticket history > timeline, event, changelog, issue
read: tickets holding us up, what is in the way, what stops us from > blocked by, dependency, blocking, link, issue
create: ticket under ticket, parent ticket, put under the epic > sub issue, parent, epic, issue link
update: keep on top of the list, always visible at top > pin, issue

# scanning and advisories
read: did someone commit a key, committed a password, token in the code, keys checked in, leaked credentials > secret scanning, alert, secret
read: where did the key leak, where is the leaked key, every spot of the leak > location, secret scanning, alert
update: let the secret through, let me push the secret anyway, push it anyway > push protection, bypass, secret scanning
create: refuse pushes with keys, stop keys from being pushed, catch keys before > push protection, secret scanning, enable, update
create: upload what the scanner found, hand in scanner output, results of our own scanner > sarif, upload, code scanning, analysis
update: switch on scanning, turn the scanner on, start scanning our code, have our code scanned > code scanning, default setup, enable, update, code security
read: when was it last scanned, past scans, scans that ran > analysis, analyses, code scanning, list, scan
read: outdated libraries, rotten dependencies, old libraries, libraries at risk, risky libraries > dependabot, alert, dependency, vulnerability
update: patch libraries by itself, fix libraries automatically, bump libraries automatically, automatic security fixes > automated security fixes, dependabot, enable, vulnerability alerts
create: tell the maintainers quietly, report a hole quietly, disclose responsibly, responsible disclosure, bug bounty > private vulnerability report, advisory, report, security advisory, create
create: official number for the hole, get a cve, number for the vulnerability > cve, request, advisory
read: published holes, known bad versions, is the version safe, worldwide list of holes > global advisory, advisory, security advisories, list
create: fix the hole in secret, patch in secret, work on the hole in private > temporary private fork, fork, advisory
create: same security settings everywhere, security baseline, one security policy for all repos > code security, security configuration, configuration, attach, default

# organisations, teams, people
create: give contractor access, contractor in, consultant needs > outside collaborator, collaborator, add, invitation
update: make contractor, turn employee into outsider, no longer employee but > convert, outside collaborator, membership
read: who is not a member but, outsiders with access, freelancers with access > outside collaborator, list
read: who has not turned on two factor, without second factor, no second factor > members, two factor, filter, list
read: has not answered the invitation, invitations still out, not accepted the invitation, still has to accept > invitation, pending, list
delete: take back the invitation, uninvite, disinvite, invited the wrong person > invitation, cancel, delete
create: new squad, squad for, form a team, set up a crew, new tribe > team, group, create
delete: break up the team, disband, dissolve the team, team no longer exists > team, group, delete
update: team lead, lead the team, run the team, head of the team > team, membership, maintainer, role, update
create: let the team work on, team may push, give the squad access, team gets the repo > team, repository, permission, add or update
read: what can the team get at, repos the team has, what does the team own > team, repositories, list
update: base rights, what may members do, rights everybody gets, may members create, who may create repos > organization, default permission, member privileges, update, base role
create: our own kind of role, tailor made role, homemade role > custom role, role, create
read: paper trail, who did it and when, trace of admin actions, for the auditors > audit log, audit, event
update: tie the team to the directory, teams from okta, groups from azure, groups from active directory > team sync, group mapping, external group, idp, saml
create: provision users by machine, push users from okta, from our directory > scim, provision, user, enterprise
read: how many seats, seats we pay for, who uses a seat, seats left > seat, license, billing, usage
update: only from the office network, only from our addresses, from our ip addresses > ip allow list, allow list, entry
update: slow down newcomers, only known people may comment, calm things down, cool down period > interaction limits, interaction, restriction, set
update: stop him from commenting, ban from the org, bar from our org > block, user, organization

# webhooks and apps
create: ring our doorbell, send us events, push events to, post events to our server, hear about every push > webhook, hook, create
read: did the hook arrive, was the hook sent, what did the hook send, hook calls, why did our endpoint not get > delivery, deliveries, hook, webhook
update: fire the hook again, send the event again, we missed an event, replay the event > redeliver, delivery, attempt, hook, webhook
update: try out the hook, send a fake event, does the hook work > ping, test, hook, webhook
update: hook is retired, hook goes to another address > hook, webhook, update, config
read: what bots do we have, apps plugged into, plugged into our org, third party tools we use > installation, app, list, integration
delete: unplug the app, throw out the app, rip out the app > installation, app, delete, uninstall
update: put the app on hold, mute the app > suspend, installation, app
create: short lived key for the app, key for the bot, pass for the app > installation access token, access token, app, create
delete: log the app out, app must forget, cut the app off > authorization, grant, token, revoke, delete, app

# pods and workloads
create: bring up my container, start this container, throw up a container > pod, deployment, create, container
read: what crashed, which containers crash, crash looping, stuck pending, will not start, why does it not start > pod, event, status, list
read: what is the container saying, container babble, tail the logs, follow the logs > log, pod log, pod
create: shell inside, bash inside, look around inside, get inside the container, ssh into the container > exec, pod, connect
create: bolt a debugger, extra container for debugging, side container, poke around a running > ephemeral container, pod, patch
create: shove off the machine, ask politely to go, kick the pod off, push the pod off, move off gently > eviction, evict, pod, create
delete: kill the pod, shoot the pod, let it be recreated, bounce the pod > pod, delete
update: scale to zero, down to zero, zero copies, double the copies, twice as many copies > scale, replica, deployment, replace, patch
create: grow by itself, grow when busy, shrink when idle, add copies under load, copies under load > autoscaler, horizontal pod, autoscaling
update: swap the image, newer image, run the new image, switch the image > deployment, patch, image, stateful set, update
read: stuck rollout, is the rollout through, rollout finished, did the rollout work, how is the rollout > deployment, status, read, rollout
read: earlier states of the app, past rollouts, earlier rollouts > controller revision, replica set, revision, history, list
create: one per machine, agent on each node, copy per machine, on every node > daemon set, create
create: needs a stable identity, members with fixed names, fixed names and disks > stateful set, create
create: crunch once, do it once, run to completion, one shot, run this script once > job, create, batch
delete: stop the nightly, no more nightly, nightly run away > cron job, delete
update: skip tonight, pause the nightly, hold the nightly, not tonight > cron job, suspend, patch
create: who goes first, more important than the others, may push others aside, important workloads first, first in line > priority class, priority, create
create: keep some up, do not take all down, survive maintenance, enough copies up > pod disruption budget, disruption budget, create

# nodes
update: stop scheduling, nothing new on the machine, place nothing new, put nothing new, no new work, no new pods, stop placing > node, unschedulable, cordon, patch, drain
update: back into rotation, take work again, work may land again, may be used again, machine is fixed > node, uncordon, schedulable, patch
update: move everything off, empty the machine, clear the machine, move work away, before we service the machine, take down for repair > node, drain, evict, eviction, patch
update: keep ordinary work away, reserve the machine for, only gpu work, only special work > node, taint, toleration, patch
read: machine not ready, sick machine, is the machine healthy, health of the machines > node, status, condition, list
read: room on the machines, how full are the machines, spare room in the cluster > node, capacity, metrics, allocatable, status
delete: machine is dead, drop the machine from the cluster, machine left the cluster > node, delete
read: heartbeat of the machines > lease, read, list

# cluster settings, access, network, disks
create: settings file for the app, knobs for the app, settings outside the image, feed settings > config map, create
update: turn a knob, change what the app reads, new settings for the app > config map, patch, replace
create: keep credentials for the app, password the app reads, pull from a private registry > secret, create
create: fence for the team, room of their own, corner of the cluster, carve out > namespace, create
delete: wipe the team's corner, everything the team has in the cluster, throw away the whole environment > namespace, delete
read: allowed on the cluster, is she allowed to delete, can the bot read, may the account > subject access review, access review, authorization, create
read: what am i allowed on the cluster, list of my rights, my own rights > self subject, rules review, access review
create: hand out rights on the cluster, admin of the namespace > role binding, role, create
create: rights across the cluster, cluster wide rights, everywhere in the cluster rights > cluster role, cluster role binding, binding
read: is the token real, whose token is it > token review, token, authentication, verify
create: somebody asks for a certificate > certificate signing, signing request, certificate, approval
create: nobody gets in, close all the doors, nothing may talk, lock down traffic, only talks to > network policy, policy, create
create: front door, front door for, way in from the web, public door, host name for the app > ingress, gateway, route, create
create: talk to each other inside, inner address, one address for the pods, stable address > service, create
create: somewhere to keep data, data must survive, survive restarts, keep files after a restart, a slice of disk > persistent volume claim, volume, claim, create
read: who has the disk, where is the disk plugged, which machine has the disk > volume attachment, persistent volume, read, list
update: disk filled up, disk too small > volume, resize, persistent volume claim, patch
create: fast disks, ssd class, kind of disk > storage class, create
create: lid on memory, hog the memory, greedy team, stop the team from hogging, ceiling for the team > resource quota, limit range, quota, create
create: default memory, if nobody says how much memory, sensible defaults for containers > limit range, create
create: teach the cluster, a new kind of object, own kind of object > custom resource, custom resource definition, create
create: check objects before they are stored, vet everything, refuse bad manifests, guard at the gate > validating webhook, admission policy, validating admission, webhook configuration
create: change objects on the way in, inject a sidecar, sidecar into everything > mutating webhook, admission, webhook configuration
read: strange things in the cluster, what is the cluster complaining, complaints from the cluster > event, list

# servers
create: rent a box, cheap box, get a vm, fresh vm, boot a vm, playground server > droplet, server, instance, create, virtual machine
delete: kill the vm, drop the box, give the server back, stop paying for the server, get rid of the machine > droplet, server, instance, delete, destroy
update: yank the cord, hard off, force it off, pull the cord, hard stop > power off, action, droplet, server
update: shut down gently, turn off nicely, put the server to bed > shutdown, action, droplet, server
update: wake the box, bring the server up, boot it up, boot the machine > power on, boot, action, droplet, server
update: forgot root password, lost the root > password reset, reset, action, root
update: beefier box, fatter machine, outgrew the server, bigger box, too big for us > resize, action, droplet, size
update: lock out of the box, start from scratch on the box, format the server, blank the server > rebuild, action, image
create: freeze-frame, freeze the state of the box, before the upgrade keep a copy > snapshot, image, action, create
update: nightly copies of the server, copies of the box each, keep backups by itself > backup, enable, action, backup policy
update: emergency system, boot a rescue, rescue disk, does not boot > rescue, boot, rescue mode, recovery
read: on the same hardware, share the hardware > neighbors, droplet
read: remote screen, look at the screen of the server, keyboard of the server > console, lish, vnc
update: move the fixed address, hand the address over, address to the other server > reserved ip, floating ip, assign, action
create: public key on new servers, log in without password, my laptop's key > ssh key, key, create

# names, traffic, edges
create: hook up our domain, attach our domain, use our own name, our own web name > domain, custom domain, create, cname
create: www to, mail goes to, mail server for the domain, names under our domain > record, domain record, dns, mx, cname, create
read: where does the name point, what does resolve to, phone book of the internet > record, dns, domain, list
read: is the name taken, is the name free, name still free, can i get the domain > domain, availability, check
update: reverse name, name of the address, name behind the ip > reverse, rdns, ptr, ip, networking
create: share between two servers, put something in front of, in front of our servers, fan out visitors > load balancer, create
update: put the server behind, server joins the pool, add behind the balancer > load balancer, backend, node, droplets, add
delete: take the server out of rotation, out of rotation, out of the pool > load balancer, droplets, remove, backend, node
create: let port through, open ssh, poke a hole, punch a hole, keep intruders out > firewall, rule, firewall rule, inbound, create
delete: plug the hole, close the port, no longer let through > firewall, rule, remove, delete, update
update: put the server behind the firewall, guard the server > firewall, droplets, device, assign, add
create: private wires, network of our own, closed network, machines talk privately > vpc, private network, network, create
create: connect two networks, link the networks, join the networks > peering, vpc peering, vpn, create
create: padlock for, green padlock, secure connection for, https on > certificate, ssl, tls, create
update: padlock runs out, certificate ran out, browser warns, browser says insecure > certificate, renew, update, provision
create: serve pictures fast, faster far away, closer to visitors, speed up for visitors > cdn, endpoint, create
delete: visitors still see old, still see the old, old picture still shows, serves old files > cache, purge, cdn, invalidate

# databases and storage
create: spin up a database, somewhere to keep tables, place for our tables > database, cluster, create, instance
create: login for the database, someone to read the tables, database login > database, user, create
update: database password leaked, new database password > reset auth, user, database, password, reset
update: database is slow, outgrown the database, bigger database > database, cluster, resize, update
read: how does the app reach the database > connection, database, get, cluster, credentials
update: who may reach the database, only our app reaches the database, trusted sources > firewall, database, trusted sources, update
create: spare database, hot spare, copy that only reads, relieve the database > replica, read replica, standby, create
create: too many connections, share connections, run out of connections > connection pool, pool, create
create: rewind the database, turn back time, database as of, back in time > restore, backup, point in time, fork, database
update: newer postgres, next major version > upgrade, version, database, cluster
read: slow queries, which queries are slow, what slows the database > query, statistics, logs, performance
create: dump files somewhere, somewhere to dump, bucket for, place for uploads, heap of files > bucket, space, object storage, create
create: key for the bucket, access to the bucket > access key, key, object storage
create: link that expires, link that stops working > signed url, presigned, shared link~0.7, object url

# watching, incidents, on call
read: curve of, how did the load develop, how hard is it working, sweating > metrics, monitoring, statistics, cpu, load
create: shout if, yell when, scream when, tell me if disk, tell me if cpu, warn when disk > alert, alert policy, monitor, create
update: cries wolf, too noisy, too many alarms, alert fatigue, less noise > alert, alert policy, rule, mute, update, threshold, noise
create: is the site up, watch from outside, watch if the site answers > uptime, check, uptime check, create
read: how often were we down, percentage up, how many nines > uptime, availability, state, check, sla
create: sound the alarm, the house is on fire, house is on fire, production is down, prod is down, everything is on fire, all hell > incident, create, trigger
update: i am looking at it, hands on it, on my way to fix > acknowledge, incident, update
update: fire is out, put out the fire, back to normal, it is back up, all is well again > resolve, incident, update
update: more serious than we thought, worse than we thought, make it a sev one, sev 1, raise the severity > severity, priority, incident, update
update: over my head, need the boss, next in line, needs somebody senior > escalate, escalation, incident, reassign
create: call in the database people, pull in another, bring in more responders, more eyes on the outage > responder, responder request, incident, create
update: same outage, one and the same problem, roll these into one > merge, incident
update: quiet until morning, let me sleep, leave me alone until > snooze, incident, alert
create: planned outage, planned work tonight, we are working on it tonight, no pages during > maintenance window, maintenance, create
read: who has the pager, who carries the pager, holding the pager, who is up tonight, who is up this weekend > on call, schedule, list
create: i take the pager, take the pager, swap the pager, cover for me, cover for him, cover tonight > override, schedule, on call, create
create: who to call in which order, chain of people to call, first call then > escalation policy, create, rule
update: how to wake me, ring me instead of, text me instead of, rather be called > notification rule, contact method, update, user
create: take turns, week about, weekly turns, rotate weekly > schedule, rotation, layer, on call, create
create: tell visitors that we are down, say publicly, public announcement of the outage > status page, post, status update, incident
create: keep the managers informed, keep the bosses informed, tell the bosses > status update, subscriber, stakeholder, incident
create: how we deal with, run book, recipe for the outage > runbook, playbook, automation, workflow, response play
read: how fast do we fix, how fast do we react, how quickly do we answer pages > analytics, metrics, incident, mean time
read: what hangs on it, what breaks if, who depends on the service, knock on effects > dependency, service, business service, impact, impacted
read: errors our users see, what blows up > issue, event, error, list, stack trace
update: same crash, lump the crashes together > merge, issue, group
update: fixed in the next version, gone with the next release > resolve, issue, update, release
create: decode the stack trace, readable stack traces > source map, debug file, dsym, upload, release file
# things, whatever is done to them
freelancer, freelancers, consultant, contractor, externals > outside collaborator, collaborator, guest~0.6
subdomain, subdomains > domain record, record, domain, dns
bouncer > firewall, access rule
doorbell > webhook, hook
cookbook, playbook, run book > runbook, playbook, automation
standby, hot spare > replica, standby, failover
provenance > attestation, provenance
neighbours > neighbors
exceptions > error, issue, event
minified > source map, release file
vanity domain, vanity name > custom domain, domain, alias
connection string > connection, credentials
beefier > resize, size
k8s > kubernetes, cluster
pvc > persistent volume claim
pdb > pod disruption budget
hpa > horizontal pod autoscaler, horizontal pod, autoscaler
sa token > service account, token
csr > certificate signing, signing request
`;
