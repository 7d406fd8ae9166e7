/**
 * Written by scripts/wordnet.mjs from WordNet 3.1; do not edit. One word a line, and the words of the lexicon that it may stand for.
 *
 * WordNet Release 3.0
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */
export const WORDNET = `
abbot superior~0.6
abbreviated brief~1 shortened~0.7
aberration disturbance~0.42
abet assist~0.6
abhor hate~0.6
abide stay~1 digest~0.7 stand~0.7 support~0.7 continue~0.6 remain~0.6
able capable~0.7
abnormality slowness~0.42
abode home~0.7 address~0.6 housing~0.42 lodging~0.42
abolition termination~0.6 ending~0.6 conclusion~0.6
aborigine person~0.6 individual~0.6 someone~0.6 somebody~0.6
abound be~0.6 have~0.42 feature~0.42
abreaction purge~0.6 purging~0.6
abridge shorten~1 cut~1 contract~1 reduce~1 restrict~0.42
abridgment summary~0.6
abrupt disconnected~1
abruptness shortness~1
absent remove~1 wanting~0.7
absenteeism absence~0.6
absorb ingest~0.7 learn~0.42 acquire~0.42 fund~0.3
absorbed intent~1
absorption action~0.42 activity~0.42
abstract outline~0.7 hook~0.7 lift~0.7 see~0.6 view~0.6 summary~0.42
abstraction removal~0.42 remotion~0.42
abundance quantity~0.6
academicianship position~0.6 post~0.6 office~0.6 spot~0.6 place~0.6
academy institution~0.42 establishment~0.42
accede submit~1 defer~1 enter~0.7 follow~0.42 agree~0.3
accelerate change~0.42 alter~0.42 modify~0.42
acceleration change~0.6 alteration~0.6 rate~0.3
accelerator throttle~1 activator~0.3
accent importance~0.42
accenting action~0.6
accentuate show~0.6 say~0.42
accessory component~0.42 crook~0.3
acclaim applaud~0.7 clap~0.7
acclimatize adjust~0.6 adapt~0.6
accompaniment backup~0.7 support~0.7 happening~0.6 occurrence~0.6 occurrent~0.6 part~0.42
accompany follow~0.5 go~0.42 move~0.42 play~0.3
accomplice assistant~0.6 helper~0.6 help~0.6 supporter~0.6
accomplish execute~1 action~1 fulfill~1 fulfil~1 reach~0.7 complete~0.6
accomplished complete~1 completed~0.7 established~0.5
accomplishment skill~0.7 acquirement~0.7 action~0.6 ability~0.42 power~0.42
accord agree~1 grant~0.7 fit~0.6 check~0.6 tally~0.6 give~0.42
accordance agreement~0.6 giving~0.42 gift~0.42
accost address~1 hook~0.7 solicit~0.7 come~0.6 offer~0.42
accredit license~0.6 credit~0.5 appoint~0.42 charge~0.42 assign~0.3 attribute~0.3
accreditation certification~0.6
accretion addition~0.42
accrue fall~0.7
acculturation content~0.42
accumulate collect~1 compile~1 store~0.6
accumulation collection~0.7 aggregation~0.7 group~0.42 grouping~0.42
accuracy quality~0.6
accusation charge~0.7 complaint~0.6
accusative objective~0.7
accuse charge~0.7
accustom change~0.6 alter~0.6 modify~0.6
ace one~1 1~1 i~1 single~1 figure~0.6 star~0.5
acetone resolvent~0.6
ache long~0.42
achieve reach~1 win~0.6
achievement action~0.6
acolyte order~0.6
acquaint introduce~1 inform~0.6
acquaintance conversance~1 conversancy~1 information~0.6 person~0.3 individual~0.3 someone~0.3
acquiesce agree~0.6
acquiescence acceptance~0.6 agreement~0.42
acquisition acquiring~0.6 getting~0.6 learning~0.5
acquit clear~1 behave~0.7 conduct~0.7 carry~0.7 label~0.6 judge~0.6
acreage area~0.6
acres land~1
acrobatics flight~0.42
actor player~1 worker~0.7 performer~0.6 person~0.42 individual~0.42 someone~0.42
actress player~0.6
actual existent~1 genuine~0.5 real~0.5
actuality being~0.6 existence~0.6
actuate trigger~1 activate~1 move~0.7 prompt~0.7 initiate~0.6 cause~0.42
adam go~0.5
adept good~1 skillful~1
adequacy quality~0.42
adequate enough~0.7
adhere fit~0.6 check~0.6 tally~0.6 agree~0.6 stick~0.5 touch~0.3
adherence attachment~1 support~0.6
adherent follower~0.6
adhesive stuff~0.6
adjacent next~1
adjective modifier~0.6
adjoin edge~1 touch~0.7 meet~0.7 contact~0.7 add~0.3
adjourn withdraw~0.7 retire~0.7 end~0.6 stop~0.6 finish~0.6 terminate~0.6
adjournment termination~0.6 ending~0.6 conclusion~0.6 postponement~0.42 deferment~0.42
adjudication assessment~0.6
adjunct associate~0.42
administer administrate~1 manage~0.6 deal~0.6 care~0.6 handle~0.6 distribute~0.5
admiration liking~0.6 approval~0.3 approving~0.3
admire value~0.6 look~0.42
admirer supporter~1 person~0.42 individual~0.42 someone~0.42 somebody~0.42
admission entering~0.6 entry~0.6 ingress~0.6 incoming~0.6 acknowledgment~0.42 acknowledgement~0.42
admix mix~0.6 combine~0.6 merge~0.6
admonish warn~1 knock~0.3 criticize~0.3
admonition warning~1
adonis daemon~0.3
adopt follow~1 borrow~0.7 choose~0.6 take~0.6 accept~0.42 have~0.42
adoption acceptance~1 acceptation~1 approval~0.6 approving~0.6 borrowing~0.5
adorn change~0.6 alter~0.6 modify~0.6 be~0.42 fit~0.3
adroitness skillfulness~0.6
adult big~1 person~0.6 individual~0.6 someone~0.6 somebody~0.6
advantage asset~0.6 plus~0.6 point~0.42
advantageous favourable~1
advent coming~1 arrival~0.6 reaching~0.6
adventure risk~1 undertaking~0.6 project~0.6 task~0.6 try~0.6 seek~0.6
adventurer explorer~0.7 person~0.6 individual~0.6 someone~0.6 somebody~0.6
adverb modifier~0.42
adversary person~0.6 individual~0.6 someone~0.6 somebody~0.6
advertise publicize~1 promote~0.7 push~0.7 announce~0.6
advertisement ad~1 promotion~0.6 promo~0.6 publicity~0.6 packaging~0.6
advertising ad~1 publicizing~0.7 promotion~0.6 promo~0.6 publicity~0.6 packaging~0.6
advice proposal~0.6
advisability soundness~0.6
advise notify~0.7 discuss~0.6 propose~0.5 suggest~0.5 inform~0.42 declare~0.3
advisor authority~0.6
advocacy support~0.6
advocate recommend~1 person~0.6 individual~0.6 someone~0.6 somebody~0.6 propose~0.6
aegis protection~1
aeon years~0.3
aerated charged~0.7
aeration action~0.6 activity~0.6
aerator setup~0.6
aerial pass~0.6 passing~0.6
aerodynamic flowing~0.7
aerosol cloud~0.6
aerosolize dust~0.6
aesthetic artistic~0.5
affair thing~1 function~0.5
affairs transaction~0.42 dealing~0.42 dealings~0.42
affect touch~1 feeling~0.6 change~0.6 alter~0.6 modify~0.6 refer~0.3
affected touched~0.5
affection heart~1 feeling~0.6
affiliated attached~1 connected~1
affiliation association~1 tie~1
affirm confirm~1 support~1 verify~0.7 declare~0.42
affirmation statement~0.7 commitment~0.3
affix append~0.7 attach~0.6
afford give~0.7 spend~0.6 drop~0.6 render~0.42
affront offense~0.6
afghan cover~0.6
aftereffect outcome~0.6 result~0.6 event~0.6 issue~0.6
afternoon day~0.6 greeting~0.42
age property~0.6 develop~0.6 change~0.3 alter~0.3 modify~0.3
aged older~1 cohort~0.6
agency office~1 authority~1 business~0.42 action~0.3 activity~0.3 activeness~0.3
agglomerate bunch~0.6 bundle~0.6 cluster~0.6
agglomeration collection~0.6 aggregation~0.6 collecting~0.42 assembling~0.42
aggravate change~0.6 alter~0.6 modify~0.6
aggression action~0.3
aggressiveness drive~0.6
aggressor initiator~0.42
agitate charge~0.7 fight~0.5 campaign~0.5 push~0.5 disturb~0.42 trouble~0.42
agitation feeling~0.3
agriculture business~0.6
ague unwellness~0.6 sickness~0.6
aid assistance~1 help~1 assist~1 resource~0.6 support~0.6 activity~0.42
aide officer~0.6 assistant~0.42 helper~0.42 help~0.42 supporter~0.42
ailing unwell~1
ailment complaint~1
aimless floating~0.7
air expose~0.6 send~0.5 broadcast~0.5 transmit~0.5 region~0.42 part~0.42
airflow flow~0.6 flowing~0.6
airless close~1
airplane plane~1
airport field~0.6
airway route~0.42
aisle area~0.3
alderman representative~0.6
alien foreigner~1 foreign~1 stranger~0.7
alienate change~0.6 alter~0.6 modify~0.6 transfer~0.42 move~0.3
alienation isolation~0.42 transfer~0.3 transference~0.3
alight light~1 land~0.6 fall~0.42
alkali base~1
allegation claim~0.42
allege say~1 maintain~0.6
allegiance commitment~1 cooperation~0.6
allegory story~0.6 style~0.3
alleviate relieve~1 amend~0.6 help~0.42 assist~0.42
alley street~0.6 lane~0.42
alleyway street~0.6
allot assign~1 grant~0.7 distribute~0.6 deal~0.6 give~0.42
allotment allocation~1 parceling~0.7 parcelling~0.7 assignation~0.7 share~0.6 part~0.6
allusion mention~0.6 reference~0.6
ally state~0.6 land~0.6 associate~0.42
aloes purgative~0.6
alone only~0.5
aloofness remoteness~0.7
alpha letter~0.6 start~0.42
alphabetize arrange~0.6 render~0.42
altercation row~0.6 words~0.6
alternate jump~1 substitute~0.7 change~0.6 alter~0.6 exchange~0.42 learn~0.3
alternative option~1 choice~1 substitute~1
altitude elevation~0.6
aluminum metal~0.6
amass collect~0.7 compile~0.7 store~0.42
amateur unpaid~1 person~0.6 individual~0.6 someone~0.6 somebody~0.6
amaze stick~0.7 get~0.7 surprise~0.6 throw~0.42
amazement feeling~0.6
ambassador representative~0.42 voice~0.42
ambiance condition~0.6 status~0.6 environment~0.42 environs~0.42
ambiguity saying~0.6
ambitious challenging~0.7
amble walk~0.6
ambulance auto~0.6 machine~0.6
ambush wait~0.6 hunt~0.42 run~0.42
america us~1
american english~0.42
americana artifact~0.6
americanism custom~0.3 usage~0.3
ammunition stuff~0.42 information~0.3 info~0.3
amorist fan~0.6
amorous amative~1
amp a~1 base~0.42
amplify expand~0.5
amplitude shift~0.6
amputate remove~0.6 take~0.6 withdraw~0.6
anachronism artifact~0.42 person~0.3 individual~0.3 someone~0.3 somebody~0.3
analogue similarity~0.6
analogy comparison~0.42 comparing~0.42
analyst shrink~0.3
anatomical saying~0.6
anatomy build~0.7 figure~0.7 shape~0.7 form~0.7 body~0.42 analysis~0.3
ancestor root~1 relation~0.6
ancestry line~1 origin~1 stock~1
anchor hook~0.6 claw~0.6 fix~0.6 secure~0.6 support~0.42
anecdote report~0.6 account~0.6
angel patron~0.3 supporter~0.3
anger fire~0.6 raise~0.6 feel~0.42 experience~0.42
angle tip~0.7 space~0.6 go~0.6 move~0.6 stand~0.42 search~0.3
animal organism~0.6 being~0.6
animate change~0.42 alter~0.42 modify~0.42
animated alive~1
animize change~0.6 alter~0.6 modify~0.6
anniversary day~0.6
annoyed harassed~0.7
annual yearly~0.7
anode terminal~0.42
anomie isolation~0.6
antagonise act~0.6 move~0.6
antagonist person~0.6 individual~0.6 someone~0.6 somebody~0.6
antagonistic counter~1
antagonize act~0.42 move~0.42
antecedent root~1 relation~0.6 cause~0.42
antenna sensitivity~0.42 sensitiveness~0.42
anticipate counter~0.7 evaluate~0.6 judge~0.6 act~0.42 move~0.42 know~0.3
anticipation prospect~0.42
antipathy object~0.42
antique passe~0.7
antiquity oldness~0.42 artifact~0.3
antiredeposition action~0.6 activity~0.6
anvil block~0.6
ape person~0.42 individual~0.42 someone~0.42 somebody~0.42
aperture regulator~0.6 hole~0.42 opening~0.3
apogee phase~0.6 stage~0.6
apologize support~0.42
apology acknowledgment~0.6 acknowledgement~0.6 example~0.3 instance~0.3 representative~0.3
appalling experience~0.6
apparatus setup~1
apparent evident~1 manifest~1
appeal invoke~0.7 request~0.6 asking~0.6 challenge~0.6
appear look~1 be~0.6 happen~0.3
appearance quality~0.6 happening~0.42 occurrence~0.42 occurrent~0.42
appease stay~0.7 quiet~0.6 still~0.6 fit~0.42 meet~0.42 fill~0.42
appendix process~0.42
applause clapping~1 approval~0.6
appointee appointment~0.7 person~0.42 individual~0.42 someone~0.42 somebody~0.42
apportion allocate~1 share~0.7 deal~0.7 assign~0.6 distribute~0.42
appraisal assessment~1 estimate~0.7 estimation~0.7 classification~0.6 categorization~0.6 sorting~0.6
appraise measure~1 evaluate~1 assess~1 value~1 survey~0.7 judge~0.6
appraiser authenticator~0.7 evaluator~0.6 judge~0.6 critic~0.42
appreciate acknowledge~0.6 value~0.5 see~0.42 view~0.3
appreciation hold~1
apprehension knowing~0.42 prospect~0.3
apprentice learner~1 initiate~0.6 train~0.6
apprenticeship position~0.6 post~0.6 office~0.6 spot~0.6 place~0.6 learner~0.5
approach near~1 coming~0.7 come~0.6 access~0.5 movement~0.42 move~0.42
approachable accessible~1 reachable~0.5
appropriate allow~1 reserve~1 capture~0.7 assign~0.6
appropriation money~0.6 acquiring~0.3 getting~0.3
approximate estimate~0.7 guess~0.7 judge~0.7 near~0.7 resemble~0.6 calculate~0.42
approximation estimate~1 estimation~1 idea~1 calculation~0.6 computation~0.6 figuring~0.6
apron site~0.42 stage~0.3
aptitude ability~0.6 power~0.6
arch entry~0.3
archaize change~0.6 alter~0.6 modify~0.6
architect designer~1
architecture building~0.6 subject~0.42 field~0.42
ardor fire~0.5
arduous hard~1
arena domain~1 area~1 field~1 environment~0.6 structure~0.3
argon ar~1
argument statement~1 contention~0.7 contestation~0.7 disputation~0.7 arguing~0.7 evidence~0.6
aridity quality~0.6
arise originate~1 develop~1 grow~1 become~0.6
arkansas ar~1
arm branch~0.7 projection~0.42 render~0.42
armament mobilization~0.42
armor protection~0.6 force~0.42
army service~0.6 office~0.3 authority~0.3
aroma smell~1 property~0.6
arousal wakefulness~0.3
arouse fire~1 raise~1 awake~0.7 wake~0.7 make~0.6 create~0.6
array range~1 align~0.7 arrangement~0.6 arrange~0.6 display~0.42 stand~0.42
arrest catch~1 check~0.7 halt~0.7 stay~0.7 stop~0.7 capture~0.6
arrogate claim~1 assign~0.7 request~0.6 take~0.3
arrow pointer~1 mark~0.6
arsenic as~0.7
art creation~0.6 artist~0.5
articulate word~0.7 render~0.6 say~0.5 show~0.42
articulation join~0.7 voice~0.5 connection~0.42 link~0.42
artistry artist~0.5
arts humanities~1 subject~0.6 field~0.6
ascend go~0.6 move~0.6 enter~0.3
ascendancy control~1 condition~0.6 status~0.6
ascertain determine~1 find~1 see~0.7 check~0.7 control~0.7 watch~0.5
ascertainable discoverable~1
ascribe assign~1 attribute~1 evaluate~0.6 judge~0.6
asia collection~0.42 aggregation~0.42
asleep departed~0.5
aspect facet~1 feature~0.6 view~0.5 prospect~0.5
aspirant applicant~0.6
aspiration ambition~0.7
aspire aim~1 plan~0.6
ass can~1 seat~1 behind~1
assail fight~0.42 knock~0.3 criticize~0.3
assault fight~0.6 attempt~0.42 knock~0.3 criticize~0.3
assay check~1 try~0.7 seek~0.7 attempt~0.7 assessment~0.6 analyze~0.6
assemblage assembly~0.5 system~0.42
assent agreement~0.6 agree~0.6
assert maintain~1 verify~0.7 declare~0.42 behave~0.3 conduct~0.3 carry~0.3
assertion statement~0.7 declaration~0.6
assertiveness positivity~0.6 positiveness~0.6
assimilate ingest~1 learn~0.6 acquire~0.6 adjust~0.42 adapt~0.42 change~0.3
assorted mixed~1
assortment categorization~0.7 classification~0.7 collection~0.6 aggregation~0.6 grouping~0.42
assume acquire~0.5 take~0.5 change~0.3
assumption posit~0.6 possibility~0.42
assurance authority~1 commitment~0.42 statement~0.3
assure secure~1 tell~0.7 verify~0.42
asterisk star~1 graph~0.6
astonish surprise~0.6
astonishment feeling~0.6
astound surprise~0.6
astronomy stargazer~0.5
athlete contestant~0.6
athleticism zip~0.6
athletics contest~0.42
atm machine~0.3
atmosphere condition~0.6 status~0.6 region~0.3 part~0.3
atom stuff~0.42
atone right~0.6 compensate~0.6 correct~0.6
attack fight~0.6 fire~0.5 turn~0.42 play~0.42 knock~0.42 criticize~0.42
attain reach~1 win~0.6 discover~0.5 arrive~0.42 get~0.42 come~0.42
attainment skill~0.5 acquirement~0.5 arrival~0.42 reaching~0.42 ability~0.3 power~0.3
attend look~0.7 see~0.7 be~0.6 care~0.42
attendance frequency~0.42 frequence~0.42 oftenness~0.42 company~0.3
attendant attendee~0.7 assistant~0.6 helper~0.6 help~0.6 supporter~0.6 participant~0.42
attest manifest~1 evidence~1 prove~0.6 show~0.6 verify~0.42 declare~0.3
attitude position~0.7 knowledge~0.6
attract pull~1 draw~1
attraction force~0.6 show~0.42 quality~0.3
attune adjust~0.6 set~0.6 correct~0.6
auditorium area~0.6
augment grow~0.42
augur forecast~1 point~0.6 call~0.42
austere severe~1
authoritative important~1 definitive~0.7 authorized~0.5
authorship writing~1 author~0.5 initiation~0.42 founding~0.42 institution~0.42 origination~0.42
autoloader piece~0.6
automobile auto~1 machine~1
autopsy postmortem~1
autumn fall~1
auxiliary assistant~0.6 helper~0.6 help~0.6 supporter~0.6
avenue street~0.42
avert forbid~0.6 turn~0.42
aviary building~0.6
aviation collection~0.6 aggregation~0.6
avoid forbid~0.42
avoidance rejection~0.6
await look~1 wait~1
awaken wake~1 awake~0.7 change~0.6 alter~0.6 modify~0.6 turn~0.42
award grant~0.7 allocate~0.6 give~0.42 gift~0.3
awarding grant~0.6
awareness knowing~0.6
axiom saying~0.6
axis line~0.6 alignment~0.3
babble talk~0.6 speak~0.6 sound~0.3 go~0.3
babe child~0.6
baby child~0.6 issue~0.42 person~0.3 individual~0.3 someone~0.3 somebody~0.3
backbone support~0.6 back~0.5
backdrop background~1
backer patron~0.6 supporter~0.6
backstage stage~0.6
badge feature~0.42
badger bug~1
baffle stick~1 get~1 cross~0.7 throw~0.6 regulate~0.5 forbid~0.42
baffled people~0.6
bag container~0.6 capture~0.6 catch~0.6 base~0.5 flag~0.42 project~0.3
baggage case~0.6
baggy sloppy~1
bait hook~1 device~0.42
bale bundle~0.6
baleful forbidding~0.7
balkanize divide~0.6 split~0.6 separate~0.6
ball wind~0.6 roll~0.6
ballad song~0.6
ballast stuff~0.6 attribute~0.3
ballet music~0.42
ballot vote~0.7 voting~0.7 document~0.6 papers~0.6 choice~0.42 option~0.42
ballpark scope~0.42 range~0.42 reach~0.42 ambit~0.42
ballplayer player~0.6 participant~0.6
ballroom room~0.6
ballyhoo plug~1 promotion~0.6 promo~0.6 publicity~0.6 packaging~0.6
balustrade barrier~0.6
bandage patch~1
bandaged bound~1
bandstand stand~1 platform~0.6
bandy play~0.6 fight~0.42 discuss~0.3
bang knock~1 clap~0.7 blow~0.6 bump~0.6 noise~0.42 sound~0.42
banging noise~0.6 fight~0.42 fighting~0.42 scrap~0.42
banish ban~1 expel~0.6 bar~0.5
banister barrier~0.6
banker financier~0.6
bankrupt break~1
bankruptcy failure~0.7
banner flag~0.6
banquet spread~0.7
baptize name~0.6 call~0.6
barb remark~0.6 comment~0.6 input~0.6 point~0.42
bare publicize~0.7 expose~0.6 strip~0.5 tell~0.42 clear~0.3
bargain deal~1 buy~0.7 agreement~0.6 purchase~0.42 agree~0.42
bargaining talks~0.6
barge send~0.42 ship~0.42
barium metal~0.6
bark covering~0.6 cover~0.6 talk~0.6 speak~0.6 noise~0.42 strip~0.3
barkeep employee~0.6
barn b~0.7
barnburner success~0.42
baronial stately~1
barony land~0.6 rank~0.42 domain~0.3
barrage shelling~0.7 language~0.6 fire~0.42 firing~0.42
barricade block~1 stop~1 bar~1 barrier~0.6
bartender employee~0.6
baseline measure~0.6 line~0.42
basement level~0.6 story~0.6 support~0.42
bash knock~1 do~0.7 blow~0.6 bump~0.6 party~0.42
basis footing~1 base~0.7 part~0.3 component~0.3
bass part~0.42 voice~0.42 singer~0.3
bastard issue~0.42
bastion fastness~0.42
bat turn~0.42 play~0.42
bathe clean~0.6 enclose~0.42
bather person~0.42 individual~0.42 someone~0.42 somebody~0.42
bathing cleaning~0.42 cleanup~0.42
bathos style~0.6 conclusion~0.3 end~0.3 close~0.3 closing~0.3 ending~0.3
bathroom can~0.7 room~0.6
baton staff~0.3
battalion pack~0.7
battery collection~0.3 aggregation~0.3
batting attempt~0.6 effort~0.6 endeavor~0.6 try~0.6
battle fight~1 action~0.6 attempt~0.42 effort~0.42 endeavor~0.42 try~0.42
battlefield field~1 parcel~0.6
battlefront front~1 line~0.6
battleground field~1 parcel~0.6
bawdyhouse building~0.6
bawl shout~0.6
bay talk~0.6 speak~0.6
bazaar shop~0.6 store~0.6 marketplace~0.42 market~0.42 sale~0.3
beach formation~0.6
bead drop~0.7 droplet~0.35
beak bill~0.7 tip~0.3
beam sign~0.6 smile~0.6 piece~0.42 show~0.3
bear have~0.7 deliver~0.7 feature~0.6 digest~0.5 stand~0.5 support~0.5
beard person~0.3 individual~0.3 someone~0.3 somebody~0.3
bearer carrier~1
bearing heading~0.7 aim~0.7 presence~0.5 direction~0.42 way~0.42
beast organism~0.6 being~0.6
beat shell~1 heartbeat~0.7 route~0.6 defeat~0.6
beating fight~0.6 fighting~0.6 scrap~0.6
beautify amend~0.6 be~0.42 change~0.3 alter~0.3 modify~0.3
beauty example~0.3 model~0.3
beckon wave~1
bed plot~0.42 patch~0.42
bedamn raise~0.6 invoke~0.6
bedding stuff~0.42
bedground area~0.6
bedpost support~0.6
bedroom room~0.6
bedside side~0.6
bedtime hour~0.6
beehive workplace~0.6 work~0.6
befall happen~0.7 pass~0.6
befit fit~0.6 check~0.6 tally~0.6 agree~0.6
befog cloud~1 hide~0.6 conceal~0.6
befriend bind~0.6 tie~0.6 attach~0.6
befuddle throw~1 be~0.6
befuddled lost~0.7
beg solicit~0.7 request~0.42
beget get~1 generate~1 make~0.6 create~0.6
beggary solicitation~0.6 need~0.42
beginner initiate~1 originator~0.42
beguile capture~0.7 catch~0.7 cheat~0.6
behavior conduct~1 doings~1 activity~0.6 action~0.42 activeness~0.42
behead kill~0.6
behold see~0.6
behoove be~0.6
belabor knock~0.42 criticize~0.42
belated late~1
belch projection~0.6
belching projection~0.6
belfry room~0.42
belie depart~0.6 represent~0.42
belief feeling~0.7 opinion~0.7 content~0.6 idea~0.42
believe think~0.7 accept~0.6 evaluate~0.42 judge~0.42
believer supporter~0.6
bell push~0.42 sound~0.3
belle fille~0.6
bellow call~0.6 shout~0.6
belly bump~0.3
belt loop~0.6 region~0.3 part~0.3 fix~0.3 secure~0.3
bemoan complain~0.6 kick~0.6
bench seat~0.6 remove~0.6 expose~0.42 display~0.42 administration~0.3 establishment~0.3
bend crook~1 turn~1 movement~0.42 section~0.3 segment~0.3
benefit payment~0.6 get~0.6 acquire~0.6 good~0.42 goodness~0.42 help~0.42
bent set~1
bequest gift~0.6
berate knock~0.6 criticize~0.6
berth position~1 post~1 office~1 spot~1 place~1 slip~0.7
beryllium be~1 metal~0.6
beset harass~1
besieger requester~0.42
besmirch charge~0.6
bespeak point~1 request~0.7 tell~0.6 pass~0.42
best attempt~0.6 effort~0.6 endeavor~0.6 try~0.6 shell~0.6 person~0.42
bestow confer~1 contribute~0.5 add~0.5 bring~0.5 give~0.42 change~0.3
bestowal conferment~1 giving~0.6 gift~0.6
bet play~0.7 call~0.6 count~0.5 depend~0.5 bank~0.5 look~0.5
beta letter~0.6
betray sell~0.7 discover~0.6 expose~0.6 break~0.6 fail~0.5
better break~1 amend~0.7 good~0.6 goodness~0.6 change~0.42 alter~0.42
betterment advance~1 transformation~0.6 shift~0.6
bevel cut~0.6
bewail complain~0.6 kick~0.6
beware watch~0.6
bewilder stick~1 get~1 throw~0.7
bewildered lost~1
bewitch capture~1 catch~1
bible book~1 word~1 handbook~0.42
bibliography list~0.6 listing~0.6
bicker argue~0.6 debate~0.6 fence~0.6
bickering row~0.6 words~0.6
bicycle cycle~1
bid command~1 dictation~1 offer~1 play~0.7 wish~0.7 attempt~0.42
bidder applicant~0.6 hand~0.42
bidding command~1 dictation~1 invitation~0.42 statement~0.3
bide stay~1 continue~0.6 remain~0.6
bilk cross~0.7 cheat~0.6 forbid~0.42
billow zoom~0.6 go~0.42 move~0.42
binder protection~0.3
binomial quantity~0.6
biography life~1 history~0.6 account~0.6 story~0.6
biology life~0.42 collection~0.3 aggregation~0.3
bird fille~0.3
birdie shoot~0.6
birth beginning~0.6 first~0.6 start~0.6 change~0.42 alteration~0.42
birthplace place~0.6 spot~0.6 beginning~0.42 origin~0.42 root~0.42 source~0.42
bishopry position~0.6 post~0.6 office~0.6 spot~0.6 place~0.6
bite bit~0.7 burn~0.7 harm~0.3
biter person~0.6 individual~0.6 someone~0.6 somebody~0.6
bivouac site~0.42
bizarre flaky~1
blab talk~1 discover~0.6 expose~0.6 break~0.6 speak~0.42
blackboard sheet~0.6
blacken black~1 color~0.6 burn~0.42
blackened black~0.7
blackmailer crook~0.6
blackout pause~0.6 break~0.6 interruption~0.6
blade thread~0.3
blanch color~0.6
blank clean~1
blanket cover~1 covering~0.42
blare noise~0.6 sound~0.42 go~0.42
blaring noise~0.6
blast clap~0.7 noise~0.6 blow~0.5 shell~0.5 wind~0.3
blatancy offensiveness~0.6
blaze fire~0.6 trouble~0.42 shoot~0.42 burn~0.3
bleach agent~0.42
bleached colored~0.7 dyed~0.7
bleachers stand~0.6
bleak black~1 cutting~0.5 raw~0.5
bleat complain~0.6 kick~0.6
bleed expel~0.6 release~0.6 treat~0.42
blemish defect~1
blend go~0.7 mix~0.6 combine~0.5 merge~0.5 agree~0.42 combination~0.3
blending combination~0.6 combining~0.6
bless raise~0.6 invoke~0.6 sign~0.5 confer~0.42
blessed blame~0.5 blamed~0.5
blessing approval~1 approving~1 support~0.6
blind people~0.6 screen~0.5 cover~0.42 concealment~0.42 change~0.42 alter~0.42
blink keep~0.42
blinker trafficator~0.7 light~0.6 screen~0.3
blister change~0.3 alter~0.3 modify~0.3
blizzard series~0.42
bloat lump~0.6
bloc alignment~0.6
blockade action~0.6
blonde person~0.6 individual~0.6 someone~0.6 somebody~0.6
blood rip~0.5
bloodshed execution~0.6
bloom develop~0.6
blossom flush~0.7 develop~0.6 period~0.42
blot spot~1 defect~0.6 mistake~0.42 error~0.42 fault~0.42
blotch spot~0.6
blower device~0.6 fan~0.42
blown winded~0.7
blubber talk~0.42 speak~0.42
blue organization~0.3
blues vapors~0.7
bluff bank~0.6
blunder mistake~0.6 error~0.6 fault~0.6 breach~0.6 break~0.6 pass~0.42
blunt change~0.3 alter~0.3 modify~0.3
blur change~0.42 alter~0.42 modify~0.42
blurred clouded~0.7
blurt talk~0.6 speak~0.6
blush flush~1 color~0.6
bluster blow~0.7 act~0.3 behave~0.3 do~0.3
boardinghouse house~0.6
boast blow~1 feature~0.7 have~0.42
boastful big~1
boater worker~0.42
boatswain tar~0.6
bob move~0.6 cut~0.3
bode forecast~1 point~0.6
bodice top~0.6
bodybuilder person~0.6 individual~0.6 someone~0.6 somebody~0.6
bodyguard detachment~0.42 guard~0.42
bog slow~0.6 break~0.42 discontinue~0.42 stop~0.42
bogey shoot~0.6 score~0.42
boggle jump~0.6 start~0.6 surprise~0.3
bogus fake~1
boil turn~0.6 change~0.42 alter~0.3 modify~0.3
boiling vaporization~0.6 vapor~0.6
bolo tie~0.6
bolshevik red~1
bolster reinforce~0.6 fill~0.3
bolt move~0.6 bar~0.42 lock~0.42
bomb fail~0.7
bomber plane~0.6 sub~0.5 person~0.42 individual~0.42 someone~0.42 somebody~0.42
bond bind~1 stick~1 attach~0.7 tie~0.7 security~0.42 certificate~0.42
bondsman helper~0.42
bonemeal organic~0.6
bonfire fire~0.6
bonnet protection~0.42
booker agent~0.6
bookshelf shelf~0.6
boom noise~0.6 sound~0.6 go~0.6 happening~0.3 occurrence~0.3 occurrent~0.3
boomerang return~0.6
boost assist~0.6 assistance~0.6 help~0.6 raise~0.6 lift~0.6 elevate~0.6
booth table~0.6
bootlegger crook~0.6
bootlegging selling~0.6 merchandising~0.6 marketing~0.6
border environ~1 ring~1 bound~0.7 bounds~0.6 touch~0.6 meet~0.6
bore tire~1 cut~0.42
boring slow~1
bosom privateness~0.6 secrecy~0.6 concealment~0.6
bother trouble~1 reach~0.6 touch~0.3
bottleneck narrowing~0.6 part~0.42
bottom side~0.6 can~0.5 seat~0.5 behind~0.5 region~0.42 part~0.42
bottomland land~0.6
boulevard street~0.6
boundary bound~1 bounds~1 edge~0.7 limit~0.5 line~0.42
bouquet smell~0.42
bourgeoisie class~0.6
bout turn~1 part~0.6 section~0.6 period~0.42 contest~0.3
bow submit~0.7 defer~0.7 stick~0.42 front~0.3
boxer boxing~0.5 chinese~0.3
brace pair~0.7 support~0.6 reinforcement~0.6 set~0.6 fix~0.6 ready~0.6
bracing reinforcement~0.6
brag blow~1
braid trimming~0.42 trim~0.42
brain head~0.5 intelligence~0.42 knowledge~0.3
brake constraint~0.6
brand make~0.7 mark~0.7 name~0.6 kind~0.42 sort~0.42 form~0.42
brandish wave~1 move~0.6 expose~0.42 display~0.42
brass administration~0.5 establishment~0.5 organization~0.5 wind~0.42 body~0.3
brassy loud~0.7
brave weather~1 hold~0.6
bravery feeling~0.42
bread money~0.42
breadth intelligence~0.6
breakable article~0.6
breakaway withdrawal~0.6
breakfast eat~0.6 feed~0.42 give~0.42
breakthrough find~1 insight~0.6
breakup separation~0.7 detachment~0.7 termination~0.6 ending~0.6 conclusion~0.6 change~0.42
breakwater barrier~0.6
breast helping~0.3 serving~0.3
breath activity~0.6 rest~0.3
breathe exist~0.42 live~0.42
breathing activity~0.6
breed stock~1 cover~0.7 cause~0.6 do~0.6 make~0.6 type~0.42
breeding training~0.7 raising~0.5
breeze wind~0.6 undertaking~0.42 project~0.42 task~0.42
brevity briefness~0.7 duration~0.42
bribe buy~1 payment~0.6 pay~0.6
briber crook~0.6
bride participant~0.3 player~0.3
bridegroom participant~0.42 player~0.42
bridge structure~0.6 connect~0.6 link~0.6 tie~0.6 join~0.42 connection~0.3
bridgehead post~0.42
bridle check~0.7
briefcase case~0.6
brighten clear~0.7 change~0.6 alter~0.6 modify~0.6
brightness light~0.6 lightness~0.6 intelligence~0.42
brilliance intelligence~0.3
brim edge~0.6 projection~0.42
brink threshold~1 edge~0.6 bound~0.6 limit~0.3
brisk alert~1 lively~1 fresh~0.7 refreshing~0.7 refreshful~0.7
bristle have~0.6 feature~0.6
british land~0.6
broaden extend~0.7 change~0.3 alter~0.3
broadening development~0.42
broadside bill~1 ad~0.6
brocaded raised~1
broil be~0.3
broker agent~1 factor~1
brokerage business~0.42 workplace~0.3 work~0.3
bronchiole channel~0.6
brood worry~0.6 care~0.6 hang~0.42
brook digest~1 stand~1 support~1 stream~0.6 permit~0.6 allow~0.6
brothel building~0.6
brother member~0.42
brotherhood class~0.42
brow feature~0.6 top~0.3 tip~0.3
brown color~0.42 colorize~0.42
bruise harm~0.6 fire~0.42 raise~0.42
brush touch~0.42 touching~0.3 clean~0.3
brute organism~0.42 being~0.42
bubble sound~0.42 go~0.42 lift~0.3
buck dollar~0.7 endeavor~0.6 tear~0.5 shoot~0.5 charge~0.5 bill~0.42
buckle fixing~0.6 fix~0.6 secure~0.6 give~0.42 break~0.42
buckskin mount~0.6
bud develop~0.6 begin~0.42 start~0.42
budge shift~1 move~0.6
buff fan~1 follower~0.6
buffet counter~1 bar~0.3
builder stuff~0.6 contractor~0.3
buildup promotion~0.3 promo~0.3 publicity~0.3 packaging~0.3
bulb part~0.3
bulge bump~1 projection~0.6 start~0.5 project~0.42
bull push~0.6 fake~0.5 job~0.42 pretend~0.3
bullet delivery~0.3
bulletin report~0.6 story~0.6 account~0.6 publicize~0.6
bullshit fake~1 pretend~0.6
bum git~1 obtain~0.6
bunker container~0.42 transfer~0.3 shift~0.3
burden load~1 loading~0.7 worry~0.6 gist~0.5 meaning~0.3 import~0.3
bureau office~1 authority~1
bureaucracy authorities~0.42 organization~0.3
burgeon grow~0.6
burial concealment~0.42 concealing~0.42 hiding~0.42
burner setup~0.6
burnt burned~1
burr projection~0.42
burrow tunnel~1 hole~0.6
bursitis redness~0.6
burst split~1 break~0.7 separate~0.6 fit~0.5 fire~0.42 firing~0.42
bury hide~0.6 conceal~0.6 fix~0.3 posit~0.3 deposit~0.3
bush scrub~0.5
bushwhack wait~0.6 live~0.42 make~0.3 work~0.3
bust break~1 destroy~0.6 tear~0.5 separate~0.3 divide~0.3 part~0.3
bustle move~0.6
butcher kill~0.6
butt edge~1 stock~0.6 touch~0.6 meet~0.6 contact~0.6 part~0.42
buttocks can~1 seat~1 behind~1
button push~0.7 fixing~0.6 switch~0.42
buzz sound~0.6 go~0.6 activity~0.42 be~0.3
bygone departed~1 past~0.6
cab compartment~0.6 auto~0.3 machine~0.3
cabbage money~0.42
cabin compartment~0.6 house~0.42
cabinet compartment~0.3
cable wire~1 line~0.7 fix~0.42 secure~0.42
cackle talk~0.6 speak~0.6
cadaver remains~1 body~0.6
cadence meter~1 measure~1
cadre cell~1
cage constraint~0.42
cake bar~1 block~0.6
calcification inaction~0.3 inactivity~0.3 inactiveness~0.3
calcify change~0.42 turn~0.3
calcium metal~0.6
caliber quality~1 grade~0.6 level~0.6
calibrate adjust~0.6 set~0.6 correct~0.6 tag~0.42 label~0.42 mark~0.42
calibration activity~0.6
calibre quality~1 grade~0.6 level~0.6
callousness hardness~1
calm quiet~1 still~1 console~0.6 wind~0.42 turn~0.3
calmness feeling~0.3
calumniate charge~0.6
camaraderie associate~0.5
camouflage mask~0.6
camp live~0.6 housing~0.3 lodging~0.3 change~0.3 alter~0.3 modify~0.3
campfire fire~0.6
campus field~0.6
cancer person~0.42 individual~0.42 someone~0.42 somebody~0.42
candid open~0.5
candidacy campaigning~1 campaign~0.6 cause~0.6 drive~0.6 movement~0.6 effort~0.6
candidate campaigner~1 prospect~0.7 person~0.42 individual~0.42 someone~0.42 somebody~0.42
candle cd~0.7
candour directness~1
cane switch~0.3
caning work~0.6
canon rule~0.6
canonize declare~0.6 hold~0.6
cant bank~0.7 side~0.42
canteen shop~0.42 store~0.42
cantle back~0.6
canvas setting~0.3 background~0.3 scope~0.3
canvass poll~1 survey~0.6 analyze~0.5 analyse~0.5 solicit~0.42
canyonside side~0.6
capacitance capacity~1
cape land~0.6
caper jump~0.6 bound~0.6
capital assets~0.6 seat~0.3
capitalist person~0.42 individual~0.42 someone~0.42 somebody~0.42
capitalize render~0.42 write~0.3
capsule container~0.6
captain officer~0.3
captivate capture~1 catch~1
captive confined~1 intent~0.7
captivity confinement~0.6 subjection~0.42
captor capturer~1 person~0.6 individual~0.6 someone~0.6 somebody~0.6
car auto~1 machine~1 compartment~0.3
caravan train~1 procession~0.6
carbon paper~0.42 copy~0.3
carcass body~0.6
cardboard paper~0.6 packing~0.6
cardinal key~1 number~0.42 red~0.3 redness~0.3
cardroom room~0.6
careen shift~0.7 walk~0.6 move~0.42
career calling~1 business~0.6 job~0.6 line~0.6 go~0.6 move~0.6
carelessness sloppiness~1
cargo freight~1 load~1 loading~1 shipment~1 consignment~1 merchandise~0.6
carnival disturbance~0.42 show~0.3
carping criticism~0.6
carton box~0.42
cartoonist drawer~0.6
cartridge module~0.3
cartwheel dollar~0.3
carve cut~0.6 shape~0.6 form~0.6 work~0.6 forge~0.6
carving cutting~0.7
cascade fall~0.6 arrange~0.42
casino cards~0.42
cassite tongue~0.6
cast project~1 throw~1 send~0.6 direct~0.6 container~0.42 give~0.42
castigate correct~1
casual daily~0.5
cat guy~0.7
catcall call~0.6 shout~0.6
catcher position~0.42
catechize teach~0.42 learn~0.42
cater give~0.6
caterer supplier~0.6
catharsis purge~0.6 purging~0.6
cathode terminal~0.42
caucus meet~0.6 assemble~0.6
caution carefulness~1 attentiveness~0.6 warn~0.6 care~0.5 warning~0.42
cautious people~0.6
cavalcade procession~0.6
cave formation~0.6
caveat warning~0.6
cavity hole~0.6 space~0.42
cavort play~0.6
cease discontinue~1 stop~1 quit~1 end~0.7 finish~0.7 terminate~0.7
ceaseless constant~1
celerity rate~0.6
cellar level~0.6 story~0.6
cement bind~0.6 fix~0.3 secure~0.3
cemetery site~0.6
censorship deletion~0.42
censure exclusion~0.7 rejection~0.42
census count~0.6 counting~0.6 enumeration~0.6 tally~0.6
centerfield center~1 parcel~0.6 position~0.42
central key~1
centralization integration~0.6
centralize change~0.6 alter~0.6 modify~0.6
centrifugation action~0.6 activity~0.6
centrifuge separator~1 setup~0.6 spin~0.6
century period~0.6
cerebrate think~1
ceremony observance~1 function~0.6 activity~0.42
certainty quality~0.42
certify manifest~1 evidence~1 prove~0.6 show~0.6 license~0.5 secure~0.42
chafe feel~0.42 experience~0.42
chair seat~0.6 position~0.42 post~0.42 office~0.42 spot~0.42 place~0.42
chairman administration~0.5
chamber house~0.6 room~0.3
champ challenger~0.6
champion challenger~0.6 back~0.6 support~0.6 supporter~0.5
championship title~1 backing~0.5 backup~0.5 contest~0.42 approval~0.3 approving~0.3
chance opportunity~1 risk~0.7 possibility~0.6 possibleness~0.6 happen~0.6 pass~0.6
chancel area~0.6
chandelle lift~0.6
chant talk~0.42 speak~0.42
chapel service~0.42
chapter section~0.6 phase~0.42 stage~0.42 lodge~0.3 order~0.3
character quality~0.7 property~0.42 attribute~0.42
characteristic feature~1 property~0.6 attribute~0.6 quality~0.42
characterization picture~1 description~0.6 personation~0.5 acting~0.3 playing~0.3 performing~0.3
characterize remember~0.6 mark~0.42
charcoal draw~0.6
charger device~0.42
charisma interest~0.6
charity giving~0.3 gift~0.3
charlatan cheat~0.6
charm capture~1 catch~1 spell~0.7 speech~0.42 language~0.42 control~0.42
charter rent~1 hire~1 lease~1 document~0.6 papers~0.6 contract~0.6
chastisement correction~0.7
chatter click~1 talk~0.6 talking~0.6 sound~0.6 go~0.6 chat~0.5
chattering noise~0.6
cheap loud~0.7
checkbook record~0.6
cheek feature~0.6
cheer approval~0.6 attribute~0.42 applaud~0.42
cheerfulness attribute~0.6
cheering shouting~1
cheesecloth netting~0.6
chela claw~0.7 member~0.42
chemical stuff~0.6
cherished wanted~1
chest box~0.42
chicago stops~0.7 cards~0.42
chick fille~0.42
chide knock~0.6 criticize~0.6
chieftain chief~0.7 leader~0.6
childhood child~0.5
chill change~0.42 alter~0.42 modify~0.42 turn~0.3
chin feature~0.6 raise~0.6 lift~0.6 elevate~0.6
chip bit~1 scrap~1 separate~0.6 divide~0.6 part~0.6 float~0.42
chivy harass~1
chock block~0.6
choir set~0.42 area~0.3
choke compress~0.42 contract~0.42
chomp eating~0.6 feeding~0.6
chop cut~0.6 move~0.42 make~0.3 create~0.3
chopin music~0.6
chord note~0.42
choreograph make~0.6 create~0.6 direct~0.42 organize~0.42 orchestrate~0.42
choreography show~0.6
chorus sound~0.6 music~0.3
christ redeemer~1
christendom body~0.6
christianity body~0.42
chromatogram recording~0.6
chromatography action~0.6 activity~0.6
chromium metal~0.6
chronic continuing~0.7
chronicle record~0.6 enter~0.6
chuff blow~0.6
chug sound~0.6 go~0.6
chump mark~1
chunk lump~1
church service~0.3
cinch undertaking~0.6 project~0.6 task~0.6
cinema film~1 house~0.42
cipher code~1 encrypt~1 figure~0.7 calculate~0.7 compute~0.7 message~0.6
circle set~0.7 band~0.7 go~0.6 move~0.6 shape~0.3 form~0.3
circuit route~0.3
circulate spread~1 distribute~0.7 broadcast~0.7 go~0.6 move~0.6 publicize~0.42
circulation spreading~0.6 count~0.3
circumference size~0.6
circumscribe limit~0.7 trace~0.6 draw~0.6 line~0.6 describe~0.6
circumstance setting~0.7 condition~0.6 status~0.6 environment~0.42 information~0.3
circumstances condition~0.6
circus company~0.6 show~0.42 disturbance~0.3
citation acknowledgment~0.5 credit~0.5 reference~0.5 mention~0.5 quotation~0.5 note~0.3
cite mention~1 name~1 refer~1 mean~0.6 reference~0.5 acknowledge~0.42
citizen subject~0.6
citrate turn~0.6
claimant applicant~0.6
clam dollar~0.7 bill~0.42 note~0.42
clamor noise~0.6 demand~0.6 call~0.42 shout~0.42
clamoring call~0.6 shout~0.6
clamp fix~0.6 secure~0.6 visit~0.42
clamshell shell~0.6
clandestine secret~1
clang crash~1 noise~0.6 sound~0.6 go~0.6
clangor crash~1 noise~0.6
clangoring crash~1 noise~0.6
clank sound~0.6 go~0.6
clannishness exclusiveness~1
clarify change~0.42 alter~0.42 modify~0.42
clarity clearness~1 quality~0.42
clash crash~1 noise~0.6 differ~0.3
clasp fix~0.42 secure~0.42
classic creation~0.6 artist~0.42
classicist artist~0.6
classroom room~0.6
clatter noise~0.6
clause article~0.7 section~0.42
cleaner shopkeeper~0.42
cleanse clean~1 rid~0.42 free~0.42
cleansing cleaning~1 cleanup~1
cleat projection~0.6 fixing~0.42 strip~0.3
cleave split~1 tear~0.6 stick~0.5 make~0.42 create~0.42 touch~0.3
cleft opening~0.42
clerk employee~0.6
clerking accountancy~0.6 accounting~0.6
cleverness intelligence~0.42 superiority~0.3
cliche remark~0.6 comment~0.6 input~0.6
clientele business~1 people~0.6
cliff drop~1 formation~0.6
climate mood~0.7 condition~0.42 status~0.42
climax end~0.6 stop~0.6 finish~0.6 terminate~0.6 coming~0.5 second~0.42
climb mount~1 lift~0.6 move~0.42
clinch fix~0.6 secure~0.6 hold~0.42 fixing~0.3
cling stick~1 touch~0.6 meet~0.6 contact~0.6 hang~0.5
clink sound~0.6 go~0.42
clique pack~1 set~0.6 band~0.6
cloak covering~0.6
clobber shell~0.42
clod lump~1
clog block~0.6
clomp walk~0.6
closet can~0.42
closeup photo~0.6 picture~0.6
closure closing~1 coming~0.6 order~0.42
clot lump~0.6 turn~0.6 change~0.42 alter~0.42 modify~0.42
cloth artifact~0.6
clothe turn~0.6 fit~0.42 cover~0.3
clothing covering~0.6
cloudburst rain~0.6
clowning play~0.42
club nine~1 lodge~0.7 order~0.7 association~0.42 stick~0.3
clubhouse building~0.6
cluck click~1
clue evidence~0.42
clump bunch~1 cluster~1 clustering~1 lump~0.7 sound~0.3
clutch hold~1 take~0.6
clutches hold~1
coach manager~1 train~1 teach~0.6 learn~0.6 drive~0.42
coaching employment~0.6 work~0.6
coagulate turn~0.6 change~0.42 alter~0.42 modify~0.42
coalesce mix~1 combine~1 merge~1 unite~0.42
coalescence uniting~0.6
coalition alignment~1 organization~0.6 uniting~0.3
coast side~0.42 view~0.3 prospect~0.3
coat cover~0.6 covering~0.42
coating finish~0.7 finishing~0.7 covering~0.6
cock put~0.42 set~0.42 place~0.42 position~0.42 walk~0.3
cockeyed loaded~0.5
cockpit compartment~0.6 seat~0.3
coddle treat~0.6 handle~0.6
codification code~0.7
codify systemize~0.6
coefficient constant~0.6
coerce force~1
coexist exist~0.42 be~0.42
coexistence being~0.6 existence~0.6
coffin box~0.6
cognizance knowing~0.6
cohere stick~1 touch~0.6 meet~0.6 contact~0.6 change~0.42 alter~0.42
coherent ordered~1
cohesion connection~0.6 link~0.6 growing~0.42 development~0.42 force~0.3
cohesiveness connection~0.6 link~0.6
coil roll~0.7 structure~0.6 turn~0.6 loop~0.5 shape~0.42 form~0.42
coincide happen~0.42 pass~0.42 fit~0.3 check~0.3 tally~0.3 agree~0.3
coincidence accident~0.6 position~0.42
cold temperature~0.42
coldness temperature~0.6
collage picture~0.6 image~0.6 icon~0.6 collection~0.42 aggregation~0.42
collapse give~1 break~1 unwellness~0.6 sickness~0.6 change~0.6 happening~0.42
collar band~0.6 banding~0.42 fit~0.3
collate compare~0.6 order~0.42
college body~0.6
collegian student~0.6 pupil~0.6
collision contact~0.6 accident~0.42 dispute~0.3 difference~0.3
colloquial conversational~1
collusion agreement~0.6 arrangement~0.6
colonize settle~0.42 locate~0.42
colony body~0.6
colour color~1
columnist column~0.5
coma cloud~0.3
comb device~0.6 search~0.42
combat fight~0.7 fighting~0.7 scrap~0.7
combo band~0.6
combustion burning~1
comeback return~1 replication~1 counter~1 reply~0.6 response~0.6
comedian performer~0.6 player~0.42
comedy play~0.42
comer arrival~0.7 arriver~0.7 challenger~0.6
comfort console~1 condition~0.6 status~0.6 consolation~0.5 relieve~0.42
comforting consoling~0.7
comforts support~0.6 keep~0.6 living~0.6
commando force~0.42
commemorate mark~1 remember~0.7 observe~0.6 celebrate~0.6 keep~0.6 memorialize~0.5
commence begin~1 get~1 start~1
commend commit~0.3
commendable applaudable~1
commentary comment~1 statement~0.6
commerce doc~0.7 transaction~0.6 dealing~0.6 dealings~0.6 conversation~0.3
commercial ad~0.6
commercialism transaction~0.6 dealing~0.6 dealings~0.6
commercialization exploitation~0.6 development~0.6
commiseration acknowledgment~0.42 acknowledgement~0.42
commissary shop~0.6 store~0.6
commissioner administrator~0.6 executive~0.6 commission~0.5 charge~0.5 direction~0.5 commissioning~0.5
committee commission~1
commodity good~1 artifact~0.6
common green~1 parcel~0.6
commoner person~0.6 individual~0.6 someone~0.6 somebody~0.6
commonplace remark~0.6 comment~0.6 input~0.6 tired~0.5
commonwealth state~0.7 land~0.7
commotion disturbance~1 disruption~1 movement~0.3
communicate pass~1 convey~0.6 transmit~0.6 interact~0.42 transfer~0.3
communicating act~0.6
communication act~0.6 connection~0.3
communion sharing~0.7
communique dispatch~1 report~0.6 story~0.6 account~0.6
communize change~0.6 alter~0.6 modify~0.6
commutator switch~0.6
commute change~0.6 turn~0.3 reverse~0.3
compact case~0.6 summary~0.5 auto~0.3 machine~0.3
companion associate~1 company~0.5
companionship company~1 associate~0.5
compass scope~0.7 range~0.7 reach~0.7 ambit~0.7 capability~0.3 capableness~0.3
compatriot subject~0.6
compel cause~0.6 have~0.6 get~0.6 make~0.6 ask~0.42 need~0.42
competence ability~0.6
competition contest~0.7 contention~0.5
competitor challenger~1 contestant~0.6
complaisance deference~1
complement balance~0.6 count~0.42 hands~0.3
complex whole~0.6 feeling~0.3
complexion color~0.6 coloring~0.6 combination~0.42 stand~0.3
complexity quality~0.6
compliance deference~0.7 cooperation~0.6 submission~0.5
complicate change~0.6 alter~0.6 modify~0.6
compliment greet~0.42
complimentary free~0.7
comply follow~1
comportment presence~1
composite whole~0.6
composition composing~1 arrangement~0.6 property~0.42
compound combine~0.7 whole~0.6 add~0.42 account~0.3 calculate~0.3
compounding combination~1 combining~1
comprehend cover~0.5 include~0.3
comprise be~0.6 represent~0.5 include~0.42
compromise cooperation~0.6 agree~0.6 accommodation~0.42 settle~0.42 determine~0.42 expose~0.3
compulsion causing~0.3
compulsive determined~0.7 person~0.6 individual~0.6 someone~0.6 somebody~0.6
comrade associate~1 company~0.5
con scam~1 learn~0.7 statement~0.6 cheat~0.6
concede grant~0.7 admit~0.6 acknowledge~0.6 agree~0.42 hold~0.42 give~0.3
conceit figure~0.42 image~0.42
conceive think~0.7 evaluate~0.42 judge~0.42 turn~0.3
concentrate center~0.7 centre~0.7 ore~0.6 turn~0.6 think~0.42 image~0.3
concentration property~0.6 spacing~0.42
concept idea~0.6
conception idea~0.6 creation~0.5 beginning~0.3
concern refer~1 relate~1 touch~1 interest~0.7 care~0.7 worry~0.7
concerned interested~0.7
concert performance~0.6
concerted cooperative~1
concession grant~1 contract~0.6 agreement~0.3
conciliate settle~0.7 quiet~0.6 still~0.6 accommodate~0.5 agree~0.42 hold~0.42
conclave meeting~0.6
conclude think~0.6 resolve~0.5 end~0.42 terminate~0.42 agree~0.3 hold~0.3
concluding final~1 last~1 terminal~1
concoct mix~0.6 fix~0.42 ready~0.42 make~0.42
concord agreement~0.5 order~0.42
concur agree~1 hold~1 happen~0.42 pass~0.42
concurrence agreement~0.6 cooperation~0.42
concussion blow~0.42 bump~0.42
condemn declare~0.42
condemnation disapproval~0.6
condensation process~0.6 action~0.42 activity~0.42
condense digest~0.7 shorten~0.42 cut~0.42 contract~0.42 reduce~0.42 remove~0.3
condenser setup~0.42
condescending patronizing~1
conditioner manager~0.42
condone forgive~0.6
conductor director~1 musician~0.6 stuff~0.42 collector~0.3
cone artifact~0.6
confederacy set~0.3 band~0.3
confederate collaborator~0.7 supporter~0.6 assistant~0.3 helper~0.3 help~0.3
confess admit~0.6 acknowledge~0.6
confession document~0.42 papers~0.42
confide commit~0.7 discover~0.6 expose~0.6 break~0.6 pass~0.42 hand~0.42
confidence authority~1 security~0.42
confiscate attach~1 take~0.6
conflict contrast~0.6 fight~0.5 breach~0.42 break~0.42 action~0.3
conform adjust~0.7 adapt~0.7
conformity agreement~0.6 cooperation~0.42
confound throw~1 be~0.6 mistake~0.42
confrere colleague~1 associate~0.6
confront meet~0.6 play~0.6
confrontation challenge~0.6
confuse throw~0.7 mistake~0.6 be~0.42
confused lost~1 disconnected~0.7
congeal set~1
congratulate wish~0.42 feel~0.3 experience~0.3
congratulations approval~0.6
congregate meet~0.6 assemble~0.6
congregation fold~1 collection~0.42 aggregation~0.42 assembly~0.3
congress meeting~0.42
congressman representative~1
conjecture guess~0.7 possibility~0.6 opinion~0.42 view~0.42
conjoin join~1 connect~0.6 link~0.6 tie~0.6 unite~0.42
conjugate mix~0.6 combine~0.6 merge~0.6 change~0.3
conjunction connective~0.5 continuative~0.5
connoisseur authority~0.6
connotation meaning~0.6 import~0.6
connote show~0.6
conquer suppress~1 capture~0.7 control~0.6 hold~0.6 check~0.6 moderate~0.6
conqueror master~0.6 superior~0.6
conquest subjection~1 capture~0.6 success~0.42
conscience ethics~0.6
consciousness knowing~0.42
conscript enlist~0.6
conscription draft~1 mobilization~0.6
consecutive successive~0.7
consensus agreement~0.6
consequence outcome~1 result~1 event~1 issue~1 import~0.5 resultant~0.42
consequent resultant~1
conservation preservation~1 advance~0.6 saving~0.42
conservative member~0.42
consider see~1 view~1 think~0.6 take~0.5 deal~0.5
consideration condition~0.7 thinking~0.6 information~0.42 discussion~0.3
consist exist~0.6 be~0.6 fit~0.3 check~0.3 tally~0.3 agree~0.3
consistence body~0.7 property~0.42
consistency body~1 property~0.6
consistent ordered~0.5
consolidate unite~0.6 merge~0.6
consolidation integration~0.7 combining~0.6 combine~0.6 combination~0.42
consonant phone~0.6 sound~0.6 letter~0.42
consort associate~1 agree~0.7 interact~0.6 run~0.5 fit~0.42 check~0.42
conspiracy agreement~0.6 plot~0.42 set~0.3 band~0.3
conspirator machinator~1 crook~0.6
conspire machinate~1 plot~0.6 interact~0.42
constable officer~0.3
constancy unchangeability~0.6 unchangeableness~0.6
constellation configuration~1 design~0.6 plan~0.6
consternation alarm~1
constituent component~1 part~0.6 relation~0.3
constitute represent~1 be~1 appoint~0.7 name~0.7 form~0.5 make~0.5
constitution establishment~0.7 formation~0.7 organization~0.7 beginning~0.42 start~0.42
constrict compress~1 contract~1 narrow~0.7
constriction narrowing~0.6 compression~0.42 contraction~0.42 feeling~0.3
construct build~1 make~1 create~0.6 trace~0.3 draw~0.3 line~0.3
construction building~1 thinking~0.3
construe see~1
consult refer~0.7 ask~0.6 confer~0.5 discuss~0.3
consultant authority~0.6
consultation audience~1 conference~0.6 reference~0.5 action~0.3
consummate execute~0.6 action~0.6 fulfill~0.6 fulfil~0.6
contain hold~0.7 carry~0.7 include~0.6 control~0.5 check~0.5 moderate~0.5
contaminate change~0.42 alter~0.42 modify~0.42
contamination taint~1 stuff~0.42
contemplate view~0.6 take~0.42 deal~0.42 think~0.3
contemporaries generation~1 people~0.6
contend argue~0.7 debate~0.7 fence~0.7 claim~0.6 contest~0.5 converse~0.42
context setting~0.7 environment~0.42
continence control~0.42
contingency happening~0.6 occurrence~0.6 occurrent~0.6 dependence~0.42 dependance~0.42 dependency~0.42
contingent detail~0.7 force~0.42
continuum time~0.6
contour shape~0.7 form~0.7 configuration~0.7 feature~0.3
contraband black~1
contraceptive device~0.6
contradict depart~0.6 differ~0.42
contralto singer~0.6
contraption gadget~1 widget~1 device~0.6 gadgeteer~0.5
contrary reverse~1
contributory contributive~1
contrivance gadget~1 widget~1 device~0.6 gadgeteer~0.5 design~0.42
contrive plan~1 project~1 design~1 forge~0.7 throw~0.5 send~0.3
contrived artificial~0.7
controversy contention~1 contestation~1 disputation~1 arguing~1 dispute~0.6 difference~0.6
contusion harm~0.6
convection action~0.42 activity~0.42
convene meet~0.6 assemble~0.6
convenience can~0.3
convent community~0.42
convention rule~0.7 meeting~0.6
conventional established~0.7
conventionalize change~0.6 alter~0.6 modify~0.6 represent~0.42
converge meet~1 assemble~0.3
convexity shape~0.6 form~0.6 configuration~0.6
convict label~0.6 judge~0.6
convince convert~1
convoy procession~0.6 collection~0.42 aggregation~0.42
convulse toss~0.5
cook fix~0.7 ready~0.7 make~0.7
cookfire fire~0.6
cookie text~0.3
cool change~0.6 alter~0.6 modify~0.6 turn~0.42
coolant agent~0.6
cooler cell~0.3
coordinate organize~1 number~0.6 arrange~0.6 manage~0.42 deal~0.42 care~0.42
coordination skillfulness~0.6 timing~0.42
coordinator organizer~0.6 arranger~0.6
cop officer~0.6
cope deal~1 manage~1 act~0.6 move~0.6
copper metal~0.6 cent~0.42 officer~0.3
cord line~0.6
corduroy route~0.42
core set~0.6 center~0.42 centre~0.42
corps body~0.42
corpse remains~1 body~0.6
corral enclose~0.6 arrange~0.42 collect~0.3 compile~0.3
correlate fit~0.6 check~0.6 tally~0.6 agree~0.6 associate~0.42 relate~0.42
correlation statistics~0.3
correspond fit~1 check~1 tally~1 agree~1 be~0.6
correspondence agreement~0.7
corresponding comparable~0.5 like~0.5
corroborate confirm~1 support~1 validate~0.7 fit~0.3 check~0.3 tally~0.3
corrode eat~1
corrupt buy~0.7 crooked~0.7 change~0.6 alter~0.6 modify~0.6 taint~0.5
cosmos existence~1 creation~1 world~1
cosponsor patronize~0.6
costume render~0.42
cottage house~0.6
couch redact~1 put~1 seat~0.6 word~0.6
council assembly~0.42 meeting~0.3
counsel direction~0.7 discuss~0.6 message~0.42 content~0.42
counseling direction~1 message~0.6 content~0.6
counselor supervisor~0.42
countenance sanction~0.7 approval~0.42
counteract act~0.6 move~0.6 control~0.42 hold~0.42 check~0.42 moderate~0.42
counterbalance balance~1 compensate~1 correct~1 structure~0.42 contrast~0.42 compensation~0.3
counterchallenge challenge~0.6
counteroffensive offense~0.6 offensive~0.6
counterpart duplicate~0.42 duplication~0.42
counterpoint contrast~1 differ~0.6 compose~0.42 write~0.42
counterproposal proposal~0.6
countershot shooting~0.6
country state~1 land~1 people~0.3
county region~0.6 part~0.6
coup success~0.42
couple pair~1 join~0.6 attach~0.42 unite~0.3
coupling connection~0.6 connector~0.6 connecter~0.6 connective~0.6 pairing~0.5
courtesy remark~0.42 comment~0.42 input~0.42
courtyard court~1 area~0.6
cousin relation~0.6
coverage sum~0.6 amount~0.6 reporting~0.5 news~0.3
coverlet spread~0.6 cover~0.5
coward person~0.6 individual~0.6 someone~0.6 somebody~0.6
cowboy performer~0.42
cowhide hide~0.42
cowling protection~0.6
coyote runner~0.42
cozy informal~0.7
cps cycle~1 rate~0.6
crab person~0.3 individual~0.3 someone~0.3 somebody~0.3
crack check~1 break~1 opening~0.6 change~0.6 sound~0.42 go~0.42
cracker programmer~0.3 coder~0.3
cracking noise~0.6 break~0.42 breaking~0.42
crackle noise~0.6 change~0.3 alter~0.3
cradle hold~0.6 beginning~0.42 origin~0.42 root~0.42 source~0.42 raise~0.42
craft business~0.6 job~0.6 line~0.6 class~0.3
craftsmanship skill~0.6 acquirement~0.6
crafty dodgy~1
crag drop~0.6
cram ram~1 stuff~0.6 put~0.42 set~0.42 place~0.42 position~0.42
cramp strip~0.3 slip~0.3
crane extend~0.6
crate box~0.6
crave want~0.6
crawl movement~0.6 move~0.6 go~0.6 feel~0.42
crazy disturbed~1 sick~1
creak noise~0.6
creaking noise~0.6
cream pick~1
crease fold~0.6
creative originative~1
creativeness ability~0.6 power~0.6
creativity ability~0.6 power~0.6
creator person~0.42 individual~0.42 someone~0.42 somebody~0.42
creature organism~0.6 being~0.6 person~0.42 individual~0.42 someone~0.42 somebody~0.42
creek stream~0.6
creep go~0.6 move~0.6 walk~0.42 spread~0.3
creeper person~0.42 individual~0.42 someone~0.42 somebody~0.42
cremate burn~0.6 fire~0.6
crescendo volume~0.6 loudness~0.6
crest top~0.7 tip~0.7 line~0.6 place~0.42 spot~0.42
crevice opening~0.42
crib translation~0.42 rendering~0.42 version~0.42 bin~0.3
crime offense~0.6
criminal crook~1
crimson red~1 cherry~1 redness~0.6 flushed~0.5
cringe shrink~1 move~0.6
cripple person~0.6 individual~0.6 someone~0.6 somebody~0.6
crippled halt~1 halting~1
crippling disabling~1
crispness freshness~0.6
crisscross track~0.6 cover~0.6 cross~0.6 line~0.42 mark~0.3
criterion measure~1 metric~0.6
criticise knock~1 criticize~1 comment~0.6 remark~0.6 act~0.42
croak go~1 exit~1 expire~1 pass~1 turn~0.6 complain~0.3
crochet hook~0.7 loop~0.42
crocked loaded~1
crossroad crossing~1
crossroads community~0.6
crow blow~0.6
crowbait mount~0.6
crowd crew~0.7 bunch~0.7 move~0.6 fill~0.42 meet~0.3 assemble~0.3
crown top~0.7 head~0.3
crucial important~1
crucifix cross~0.6
crucifixion execution~0.6 executing~0.6
crucify execute~0.6 harass~0.42 control~0.3 hold~0.3 check~0.3 moderate~0.3
cruelty abuse~0.6
cruise go~0.42 move~0.42 search~0.3 look~0.3
crumble change~0.3
crumple give~0.42 break~0.42
crunch noise~0.6 compression~0.3 compressing~0.3
crusade campaign~1 cause~1 drive~1 movement~1 effort~1
crush suppress~1 shell~0.5 defeat~0.3
crushed broken~0.7
crusher device~0.6
crust freshness~0.5 covering~0.42 cover~0.42
crutch staff~0.6
cry call~1 shout~1
crystal component~0.42
crystallize clear~0.7 shape~0.6 form~0.6
cube block~0.7 cut~0.42 number~0.3
cud plug~0.7 feed~0.6 bit~0.42
culminate end~0.6 stop~0.6 finish~0.6 terminate~0.6 reach~0.3
culmination phase~0.6 stage~0.6 second~0.3
cultist follower~0.6
cultivate crop~0.7 work~0.7 train~0.5 fix~0.42 ready~0.42 set~0.42
cultivation finish~0.5 production~0.42
culture content~0.3
cumulus cloud~0.6 collection~0.42 aggregation~0.42
cup container~0.6 shape~0.6 form~0.6 insert~0.42 enclose~0.42 introduce~0.42
curb control~1 hold~1 check~1 moderate~1 edge~0.6 keep~0.6
cure help~0.6 preserve~0.42 keep~0.42
curio object~0.6
curiosity object~0.42
curl loop~0.5 wind~0.3 roll~0.3
curriculum program~1 programme~1 information~0.6 info~0.6
curse abuse~0.42 shout~0.42 spell~0.3 raise~0.3 invoke~0.3
curtail restrict~1 clip~0.7 limit~0.6 shorten~0.42
curtain screen~0.6 barrier~0.42
curtness shortness~1
curve cut~1 wind~0.7 line~0.6 turn~0.6 be~0.42 delivery~0.3
cushion buffer~1 modify~0.6
cushioning artifact~0.6
cusp point~0.6 tip~0.3
custody hold~1 confinement~0.6 hands~0.5 internment~0.42 keeping~0.3
cyclist cycle~0.5
dab pat~1 touch~0.6 touching~0.6 apply~0.6
dabble play~0.42 busy~0.3
dagger sticker~1 graph~0.42
dam barrier~0.6 block~0.6
damage harm~1 change~0.6 alteration~0.6 alter~0.6 modify~0.6
dame fille~0.6
damn blame~0.7 blamed~0.7 raise~0.6 invoke~0.6
damnation state~0.42
damned blame~1 blamed~1 people~0.6
dampen suppress~0.6 mute~0.5
dance move~0.6 party~0.42
dancer performer~0.6 person~0.42 individual~0.42 someone~0.42 somebody~0.42
danger risk~0.7 condition~0.6 status~0.6 cause~0.3
dangerous unsafe~1 severe~0.7
dangle drop~1 hang~0.6 suspend~0.42
dare act~0.6 move~0.6 challenge~0.3
daring challenge~0.6
dark condition~0.42 status~0.42
darken change~0.6 alter~0.3 modify~0.3
darkness condition~0.3 status~0.3
darling favorite~1 favourite~1
darn repair~0.6 fix~0.6 restore~0.6
darned blame~1 blamed~1
dart shoot~0.7 zip~0.6
dash style~1 shoot~1 sprint~0.7 crash~0.5 run~0.42 running~0.42
datum information~0.6
dawn morning~1 click~1 hour~0.6 start~0.42 begin~0.42 period~0.3
dawning morning~1 hour~0.6
daybreak morning~1 hour~0.6
daydream stargaze~1
daylight day~1 period~0.6 light~0.42
daytime day~1 period~0.6
deacon order~0.42
dead people~0.6 time~0.42
deaden break~0.6 change~0.3 alter~0.3 modify~0.3
deaf people~0.6
dealer merchant~0.6 merchandiser~0.6 firm~0.42 house~0.42 seller~0.3 marketer~0.3
dear good~0.7 near~0.7
death expiry~1 change~0.6 alteration~0.6 state~0.3
debacle defeat~0.3
debilitate drain~1
debris dust~1 junk~1 trash~0.6 scrap~0.6
debut introduction~1 launching~1 entry~1 beginning~0.6 start~0.6 introduce~0.6
dec declination~0.7
decade period~0.6
decay decline~0.7 action~0.6 activity~0.6 change~0.42
deceased departed~1 person~0.6 individual~0.6 someone~0.6 somebody~0.6
decedent departed~1 person~0.6 individual~0.6 someone~0.6 somebody~0.6
deceit fraudulence~1
decelerate slow~1 fall~0.6 change~0.42 alter~0.42 modify~0.42
deceleration slowing~1 change~0.6 alteration~0.6 rate~0.42
decent fitting~0.7
decentralize change~0.6 alter~0.6 modify~0.6
decide determine~1 settle~0.7 resolve~0.7 end~0.42 terminate~0.42 cause~0.3
decimeter dm~1
decision determination~1 conclusion~1 choice~0.6 option~0.6 pick~0.6 result~0.3
deck platform~0.6 pack~0.3
declaim perform~0.6 execute~0.6 do~0.6
declamation reading~0.42
declivity fall~1 decline~1 declination~1 side~0.6
decompose separate~0.6
decomposition reaction~0.3
decorate change~0.6 alter~0.6 modify~0.6 be~0.42
decoration artifact~0.6
decorator artist~0.42
decrease fall~1 change~0.6 alteration~0.6 process~0.42 alter~0.42 modify~0.42
decree order~1 rule~0.7 act~0.6 declare~0.6 determine~0.42
decrement amount~0.6 process~0.42
dedicate give~1 commit~1 use~0.6 utilize~0.6 apply~0.6 render~0.3
dedication commitment~0.5 observance~0.42 message~0.3 content~0.3
deduct calculate~0.6 compute~0.6 figure~0.6 keep~0.42
deduction discount~0.7 allowance~0.42 adjustment~0.42
deed title~1 act~0.7 event~0.42
deem hold~1 see~0.6 view~0.6
deepening development~0.6
defecate make~1 eliminate~0.6 pass~0.6
defend support~1 argue~0.6 guard~0.5 hold~0.5 keep~0.42 protect~0.3
defendant litigant~0.6 litigator~0.6
defender preserver~0.6 care~0.5 charge~0.5 keeping~0.5
defense action~0.6 protection~0.42 team~0.3 squad~0.3
defiance challenge~0.42
deficiency want~1 need~0.6 demand~0.6 amount~0.42
deficit want~0.42 score~0.3
deflection movement~0.3
deformation harm~0.6 change~0.42 alteration~0.42
defraud scam~1 cheat~0.6
defray pay~0.6
defrost unfreeze~0.6
defy hold~1 refuse~0.7 challenge~0.3
degas remove~0.6 take~0.6 withdraw~0.6
degeneration process~0.6 transformation~0.3 shift~0.3
deglycerolize draw~0.6
degree grade~1 level~1 stage~0.7 point~0.7 property~0.6 state~0.42
deign act~0.6 move~0.6
deliberate calculated~1 measured~1 careful~0.7 intentional~0.5 knowing~0.5
deliberation discussion~0.6 word~0.6 calculation~0.5 planning~0.3 provision~0.3
delicacy fineness~1 treat~0.7
delight please~1
delimit specify~1 define~1 be~0.6 restrict~0.3 limit~0.3 bound~0.3
delineation picture~1 description~0.6 drawing~0.42 picturing~0.3
delirium disturbance~0.42
deliverance delivery~1 saving~1 retrieval~0.6
delta formation~0.6 letter~0.3
deluge batch~0.6 deal~0.6 mass~0.6 mess~0.6 sight~0.6 rain~0.42
delve remove~0.6 take~0.6 withdraw~0.6
demarcate separate~0.6 severalize~0.6 tell~0.6 restrict~0.42 limit~0.42 bound~0.42
demarcation limit~1 line~0.7 contrast~0.7 bound~0.6 bounds~0.6
demeanor conduct~1
demimonde class~0.6
democratic popular~0.5
democratize change~0.6 alter~0.42 modify~0.42
demolish destroy~0.6 down~0.5 consume~0.5 finish~0.3
demolition ending~0.6 conclusion~0.6 finish~0.6
demon daemon~1 worker~0.3
demonstrate show~1 prove~0.7 establish~0.7 manifest~0.5 evidence~0.5 confirm~0.42
demonstration show~0.6 manifestation~0.5 objection~0.3
demur except~1 object~0.6
demythologize change~0.6 alter~0.6 modify~0.6
denomination designation~0.5 class~0.42 category~0.42 name~0.3
denote refer~0.7 designate~0.6 announce~0.5 mean~0.42 inform~0.3
denouement result~0.6 resultant~0.6 outcome~0.6 termination~0.6 answer~0.42 resolution~0.42
denounce mark~0.7 knock~0.6 criticize~0.6 label~0.42 announce~0.3
denseness spacing~0.42
densitometry measurement~0.6 measuring~0.6 measure~0.6
density spacing~0.42
dent outcome~0.6 result~0.6 event~0.6 issue~0.6 turn~0.6 defect~0.3
denture plate~1
departure going~1 leaving~1 difference~0.7 act~0.6 passing~0.5 loss~0.5
depersonalize change~0.6 alter~0.6 modify~0.6
depict picture~1 render~1 show~1 describe~0.7 draw~0.7 represent~0.6
depletion reduction~0.6
deplore knock~0.6 criticize~0.6 complain~0.42 kick~0.42
deportee foreigner~0.6
depose oust~0.6 expel~0.6 declare~0.42
depot terminal~1 storage~0.7 store~0.7 deposit~0.42 repository~0.42
deprave change~0.6 alter~0.6 modify~0.6
deprecatory deprecating~1 deprecative~1
depreciation reduction~0.6
depress lower~0.5 change~0.3 alter~0.3 modify~0.3
depression formation~0.3
deprive strip~1 take~0.6 decline~0.3
depth grade~0.42 level~0.42
deputy assistant~0.42 helper~0.42 help~0.42 supporter~0.42
derision offense~0.42
derivation beginning~0.6 origin~0.6 root~0.6 source~0.6 account~0.42
derivative calculation~0.6 computation~0.6 figuring~0.6
derive obtain~0.42
descend fall~1 come~0.7 go~0.6 move~0.6 act~0.3
descendant relation~0.6
descendent relation~0.6
descent origin~0.7 extraction~0.7 movement~0.3 move~0.3
desecrate turn~0.42 reverse~0.42
desert abandon~1 defect~0.7 parcel~0.6 leave~0.6
desertion abandonment~1 defection~1 withdrawal~0.6 rejection~0.42
deserve be~0.6
desire want~1 feeling~0.6 wish~0.42 request~0.3
desorption action~0.6 activity~0.6
despair condition~0.6 status~0.6 feeling~0.42
despatch dispatch~1 send~0.6 ship~0.6
desperation condition~0.6 status~0.6
despise hate~0.6
despised hated~1
despoil strip~1 take~0.6 destroy~0.42
despotism control~0.6 dictator~0.35
dessert afters~1 course~0.6
destiny happening~0.6 occurrence~0.6 occurrent~0.6 cause~0.42 condition~0.3
destruction termination~0.6 ending~0.6 conclusion~0.6 end~0.5 finish~0.42 state~0.3
detain confine~1 stay~0.7 delay~0.7 check~0.42 slow~0.3
detect observe~1 find~1 discover~1 sight~0.6
detection catching~0.7 spotting~0.7 find~0.42
detective officer~0.6
detector device~0.6
deter disapprove~0.6 reject~0.6
detergency utility~0.6 usefulness~0.6
deteriorate drop~0.7 decline~0.42
deterioration decline~0.42
deterrent check~1
detest hate~1
detract reduce~0.6 trim~0.6 cut~0.6
devastate destroy~0.6
devastating annihilating~1 annihilative~0.7
deviate depart~0.7 turn~0.6 differ~0.42
deviation difference~1 statistic~0.42 error~0.3
devil daemon~0.7
devise forge~1 organize~0.7 machinate~0.7 initiate~0.42 will~0.3 leave~0.3
devisee beneficiary~0.6 donee~0.6
devote give~1 commit~1 pay~0.7 use~0.6 utilize~0.6 apply~0.6
devotee fan~1 follower~0.6
devotion commitment~0.42
devour destroy~0.6 down~0.5 consume~0.5 finish~0.3
diagnose name~1 analyze~0.6 analyse~0.6
diagnosing designation~0.6
diagnosis designation~0.6
diagnostician diagnostics~0.5
dialogue dialog~1 talk~0.6 talking~0.6 script~0.42 book~0.42
dialyze separate~0.6
diaphragm stop~1
dictatorship dictator~0.5
dictum declaration~0.6 opinion~0.42
die go~1 exit~1 expire~1 pass~1 turn~0.6
differential calculation~0.6 computation~0.6 figuring~0.6 difference~0.42
differentiate separate~1 severalize~1 tell~1 mark~0.7 identify~0.6 place~0.6
differentiation adaptation~0.3 adaption~0.3 adjustment~0.3
difficult hard~1
difficulty trouble~1 effort~0.6 condition~0.3 status~0.3
diffuse spread~1 distribute~0.6 broadcast~0.5 publicize~0.3
diffusion action~0.6 activity~0.6 spread~0.42 spreading~0.42 distribution~0.3
dig remove~0.6 take~0.6 withdraw~0.6 work~0.3
dignify lift~0.42 raise~0.42 elevate~0.42
dignity presence~0.42 status~0.3 position~0.3
digress depart~0.7 tell~0.6
dilate expand~0.7
diligence application~0.5 determination~0.42 purpose~0.42 effort~0.3
dilute reduce~1 cut~1 load~0.7
dimension property~0.7 attribute~0.7
diminish fall~1
diminution decline~1 reduction~0.5 statement~0.42
diminutive tiny~1
din noise~0.6 sound~0.6 go~0.6 disturbance~0.42
dine eat~0.6 feed~0.42 give~0.42
dinner party~0.42
dip decline~0.3
diplomacy talks~0.6
directionality directivity~1
dirge song~0.6
disabuse inform~0.6
disadvantage liability~0.6
disagree differ~1 be~0.42
disagreement difference~0.42
disallow forbid~1 prohibit~1 veto~1 command~0.6 require~0.6
disappear end~0.42 stop~0.42 finish~0.42 terminate~0.42
disappearance going~0.6 leaving~0.6 happening~0.42 occurrence~0.42 occurrent~0.42 termination~0.3
disappoint cross~0.6
disappointed defeated~1
disappointment failure~0.42
disapprobation disapproval~0.6
disarm convert~0.42 strip~0.3
disassemble destroy~0.6
disassembly activity~0.6
disastrous black~1
disbelief content~0.42
disbelieve reject~0.6
disc record~1 disk~1 audio~0.6
discern spot~1
discernible evident~0.5 observable~0.5
discharge dispatch~1 complete~1 happening~0.6 occurrence~0.6 occurrent~0.6 execute~0.6
disciple follower~0.6
discipline subject~1 field~1 train~1 check~1 condition~1 correct~0.7
disclose discover~1 expose~1 break~1 tell~0.6
discomfited defeated~1 people~0.6
discomfort condition~0.6 status~0.6
discontent longing~0.6
discourage disapprove~0.6 reject~0.6 warn~0.5
discourse discussion~0.5 address~0.42 speech~0.42
discovery find~1 act~0.6 insight~0.3
discredit dismiss~0.6 discount~0.6 ignore~0.6 reject~0.3
discrepancy variant~0.7 difference~0.6
discriminate separate~0.7 severalize~0.6 tell~0.6 spot~0.3
discrimination favoritism~1 favouritism~1
disdain reject~0.7 hate~0.6 refuse~0.42 decline~0.42
disease unwellness~0.6 sickness~0.6
disenfranchisement management~0.6 direction~0.6
disengage withdraw~1 free~0.7 release~0.6 turn~0.3
disengagement detachment~1 separation~0.6
disentangle free~0.6 order~0.42
disguise mask~1 color~0.6 hide~0.6 conceal~0.6 concealment~0.3 concealing~0.3
disguised masked~1
disgust repel~1
disgusting repellent~1 repellant~1 repelling~1
dish container~0.6
dishonest purchasable~0.7
dishonor standing~0.6 refuse~0.3 reject~0.3 decline~0.3
dishonour refuse~0.3 reject~0.3 decline~0.3
disintegrate change~0.42 alter~0.42 modify~0.42
disintegration disability~0.42 disablement~0.42 action~0.3 activity~0.3
disjointed disconnected~1 separated~0.5
dislike disapproval~1 feeling~0.42
dislocation disruption~1 breakdown~0.7 interruption~0.6 break~0.6 harm~0.3
dislodge free~1 shift~0.7 reposition~0.7 remove~0.6 take~0.6 withdraw~0.6
dismay alarm~0.7
dismember kill~0.6 separate~0.42 divide~0.42 part~0.42
dismount light~1 fall~0.6
disobey refuse~0.6 decline~0.6
disorder condition~0.42 status~0.42 state~0.3
disordered broken~1 disconnected~0.7
disown reject~0.42
disparagement disapproval~0.42
dispel move~0.6 separate~0.42 divide~0.42
dispensation license~0.6 permission~0.6 permit~0.6 share~0.42 part~0.42 distribution~0.3
dispense distribute~1 deal~1 give~0.6 relieve~0.42 free~0.42 treat~0.3
dispenser container~0.6 supplier~0.42
dispersal spread~0.6 spreading~0.6
disperse dust~1 separate~0.42 divide~0.42
dispersed spread~1
dispersion distribution~0.7 spread~0.6 spreading~0.6 spacing~0.42
displace move~0.6 fire~0.5 can~0.5 dismiss~0.5 sack~0.5 terminate~0.5
displacement shift~0.7 replacement~0.6 replacing~0.6 translation~0.5 movement~0.3 move~0.3
disposal administration~0.7 power~0.6 powerfulness~0.6 management~0.42 direction~0.42 act~0.3
dispose discard~0.7 toss~0.7 sell~0.6 remove~0.42 determine~0.3 shape~0.3
disposition act~0.42
dispossession eviction~1
disqualify change~0.6 alter~0.6 modify~0.6 label~0.42 judge~0.42
disregard ignore~1 cut~1 dismiss~0.7 discount~0.7 treat~0.6 handle~0.6
disrobe strip~1
dissect analyze~0.7 analyse~0.7 cut~0.6
dissection cut~0.6 cutting~0.6 analysis~0.42
dissemble pretend~1 mask~0.7 act~0.5
disseminate distribute~1 broadcast~1 spread~1 publicize~0.6
dissemination spreading~1 distribution~0.42 spread~0.3
dissent objection~0.6 differ~0.6
dissenter contestant~1 person~0.6 individual~0.6 someone~0.6 somebody~0.6
dissipate separate~0.6 divide~0.6 shoot~0.5 part~0.42 split~0.42 consume~0.3
dissociation disassociation~0.7 separation~0.6
dissolution action~0.6 activity~0.6
dissolve resolve~0.7 transition~0.6 turn~0.6 end~0.3 terminate~0.3
distance spacing~0.6 region~0.42 part~0.42 size~0.3
distant remote~0.7
distill amend~0.6 extract~0.5 change~0.42 make~0.3 create~0.3
distillation action~0.6 activity~0.6
distinction note~0.7 difference~0.3
distinctive classifiable~0.7
distinctness separateness~0.7 clearness~0.6 otherness~0.5 separation~0.42 difference~0.3
distinguish separate~1 severalize~1 tell~1 spot~0.7 identify~0.6 place~0.6
distortion harm~0.6 shape~0.42 form~0.42
distract trouble~0.7 disturb~0.42
distressing disturbing~1 troubling~1 worrying~1
district region~0.6
distrust suspicion~1
ditty song~0.6
dive fall~0.6
diverge move~0.6 be~0.42
divergence difference~0.7 separation~0.6 series~0.3
diversification change~0.6 condition~0.42 status~0.42
diversion activity~0.6 turn~0.42 turning~0.42
diversity condition~0.42 status~0.42
divert turn~0.6 send~0.42 direct~0.42
divertimento piece~0.6
divest strip~1 take~0.6 free~0.42 withdraw~0.3 draw~0.3
divestiture sale~0.42
dividend net~0.6 earnings~0.6 number~0.42 bonus~0.3
divinity quality~0.42
division part~0.7 section~0.7 separation~0.3
divorce disassociate~1 separation~0.6 separate~0.6 part~0.6 split~0.6 break~0.6
divulge discover~1 expose~1 break~1 tell~0.6
dock enter~0.6 platform~0.3
docket put~0.6 set~0.6 place~0.6 position~0.6 summarize~0.42 resume~0.42
doctor doc~1 load~0.6 repair~0.5 fix~0.5 restore~0.5 treat~0.42
documentary movie~0.6 film~0.6 picture~0.6
dodge move~0.6
dodging rejection~0.3
dog chase~1 trail~1 tag~1 track~1 follow~0.6
dogged persistent~1
dogging persisting~1
doghouse disapproval~0.42
doll fille~0.42
dominance laterality~1 control~0.7 condition~0.42 status~0.42
dominate rule~1 master~0.5 work~0.42 control~0.3 command~0.3
dominating commanding~0.7
domination control~0.42
dominion rule~1 control~0.6 region~0.42 state~0.3 land~0.3
don head~0.3 chief~0.3
donor helper~0.6
doom destine~1 designate~1 declare~0.42 secure~0.3
doomed lost~1 people~0.6
doorbell push~0.6
doorman guard~0.6
doorway door~1 threshold~1 entry~0.6
dormant inactive~0.7 sleeping~0.5
dormitory quarters~0.6 building~0.6
dose process~0.6 treat~0.6
dot point~1 dust~0.7 disk~0.6 cover~0.6 continue~0.6 extend~0.6
doubt question~0.7
dough money~0.42
dovetail fit~0.6
doweling attachment~0.6
downfall failure~0.6 fall~0.5 weather~0.42 conditions~0.42
downpour rain~0.6
dowry gift~0.6
doze snooze~1
dozens scores~1 loads~1
drainage drain~1 emptying~0.6
drama play~1 episode~0.42
dramatist author~0.6 play~0.5
dramatize write~0.6 compose~0.6 represent~0.42
drape screen~0.6 arrange~0.6 style~0.42 way~0.42 covering~0.3 cover~0.3
drapery screen~0.6
draught draft~1 wind~0.3
drawl say~0.6
dream stargaze~1 imaging~0.6 ambition~0.5
dregs settlings~1 deposit~0.6
dress change~0.6 turn~0.42 finish~0.3
dresser person~0.42 individual~0.42 someone~0.42 somebody~0.42 assistant~0.3 helper~0.3
dribble filter~1 drop~0.7 run~0.6 flow~0.6 feed~0.6 course~0.6
drift float~1 blow~1 force~0.6 go~0.6 move~0.6 roll~0.5
drill cut~0.6 train~0.42 develop~0.42 learn~0.3 read~0.3 take~0.3
drink helping~0.6 serving~0.6 consume~0.6 ingest~0.6 take~0.6 have~0.6
drinker consumer~0.6
drinking consumption~0.6 ingestion~0.6
drip drop~0.7 fall~0.6
driven determined~0.5
driver worker~0.42
driveway drive~1 route~0.6
drizzle rain~0.6
drone poke~0.5 modulation~0.42
droop flag~1 drop~0.6
drought period~0.42
drover hand~0.6
drown cover~0.6 eliminate~0.42 go~0.3 exit~0.3 expire~0.3 pass~0.3
drowse snooze~1 rest~0.42
drug agent~0.6 use~0.42
drugging administration~0.6
drugstore shop~0.6 store~0.6
drum sound~0.6 go~0.6 play~0.42
drumhead head~1
drunk ripped~1
drygoods good~0.6
dryness condition~0.6 status~0.6 moderation~0.42
dual double~1
dub nickname~1 name~0.6 call~0.6 synchronize~0.42 entitle~0.3
duck move~0.6 score~0.42
ducking hunt~0.6 hunting~0.6
duct channel~1
duel fight~0.6 fighting~0.6 scrap~0.6
dull change~0.6 alter~0.6 modify~0.6 mute~0.5 muted~0.5
dumb slow~1
dun mount~0.6
dung droppings~1
dungeon keep~1 fastness~0.6 cell~0.42
dunk shoot~0.42
durability permanence~0.6 permanency~0.6
durable lasting~1
dusk fall~1 hour~0.6
dustbin bin~0.6
dwarf command~0.6 organism~0.3 being~0.3
dwell worry~0.6 care~0.6 live~0.5 exist~0.42 be~0.42
dweller person~0.6 individual~0.6 someone~0.6 somebody~0.6
dwelling home~1 housing~0.6 lodging~0.6
dwindle fall~0.6
dye color~0.6
dyeing coloring~0.6
dynamic active~0.5
eagerness readiness~0.7 forwardness~0.7
eagle score~0.42
ear hearing~0.42 audition~0.42
earliest earlier~1
earnest security~0.6
earphone phone~1
earth world~1 land~0.5 stuff~0.42 object~0.3
earthman world~0.5
earthquake disturbance~0.42 disruption~0.42
ease quality~0.6 go~0.6 move~0.6 relieve~0.42 help~0.3 assist~0.3
east e~1
easter wind~0.42
ebbing decline~0.6
ebony black~0.6 blackness~0.6
eccentric flaky~1 type~0.7 case~0.7 person~0.6 individual~0.6 someone~0.6
ecclesiasticism attachment~0.6
echo replication~1 repeat~1 ring~0.7 recall~0.5 sound~0.42 go~0.42
eclipse interruption~0.6 break~0.6
economize save~0.7 preserve~0.6 spend~0.42 drop~0.42
economy system~0.6
ecstasy go~0.5
eddy run~0.6 flow~0.6 feed~0.6 course~0.6
edema lump~0.6
edifice building~1 structure~0.6
edify teach~0.6 learn~0.6
editorial column~1 article~0.6
educate train~0.7 develop~0.7 amend~0.6 teach~0.42 learn~0.42 down~0.3
education teaching~1 activity~0.6 content~0.42 learning~0.3
eeg graph~0.6
efface obliterate~1 erase~0.5 delete~0.3 cancel~0.3
effect outcome~1 result~1 event~1 issue~1 cause~0.6 do~0.6
effectiveness power~0.6 powerfulness~0.6
effectuate cause~0.6 do~0.6 make~0.6
efficiency skillfulness~0.42
ego self~0.7 head~0.3
ejaculate talk~0.6 speak~0.6 expel~0.42 release~0.42
ejaculation expelling~0.42
eject exclude~1 expel~0.7 release~0.7 exit~0.3 leave~0.3
ejection projection~1 exclusion~0.7
elaborate expand~1 detailed~0.7 produce~0.42 make~0.42 create~0.42 change~0.3
elaboration advance~0.42 discussion~0.3
elapse lapse~1 pass~1 advance~0.6 progress~0.6
elation lightness~0.7
elbow nudge~0.42
elder older~1
elderly older~1
electricity power~0.7
electrophoresis action~0.6 activity~0.6
electrostatic static~1
elegance quality~0.6
element component~1 factor~1 part~0.6 section~0.6
elemental primary~0.5
elementary primary~0.5
elicit fire~1 raise~1 extract~0.7 make~0.6 create~0.6 see~0.42
elizabethan person~0.6 individual~0.6 someone~0.6 somebody~0.6
elongate lengthen~0.6
elongated extended~1 lengthened~1 prolonged~1
elucidate clear~0.7
elude stick~0.42 get~0.42
elution extraction~0.6
emanate come~0.6
emanation procession~0.5 emergence~0.42 origin~0.3 origination~0.3
emancipate turn~0.6
emasculate fix~0.42
embark ship~1 enter~0.7 board~0.6 begin~0.42 get~0.42 start~0.42
embarrass block~0.7 forbid~0.42
embarrassment trouble~0.3
embassy commission~0.42 delegation~0.42
embellish be~0.42 change~0.3 alter~0.3 modify~0.3
embezzle rip~0.6
emblem design~0.6 figure~0.6
embodiment avatar~1 shape~0.7
embody be~0.7 represent~0.42
emboss boss~1
embrace cover~1 hold~0.6 include~0.6 acceptance~0.3 acceptation~0.3 accept~0.3
embracing hold~0.6
embroil sweep~1 drag~1
emigrate migrate~0.6
emigration migration~0.6
eminence note~1 process~0.42
emission emergence~0.6 stuff~0.42 release~0.3
emit expel~0.6 release~0.6
emotion feeling~0.6
emphasis importance~0.6
emphasize show~0.6
emphatic forceful~0.5
empire domain~0.6 land~0.6 authorities~0.42
employ employment~1 use~1 utilize~1 apply~1 hire~0.7 state~0.6
employed utilized~0.7
empower authorize~1 gift~0.7 appoint~0.6 charge~0.6 enable~0.42
emulate copy~0.6 simulate~0.6
enact act~0.42 play~0.42 represent~0.42
enactment act~0.7 personation~0.5 acting~0.3 playing~0.3 performing~0.3
enamel paint~0.3
encamp live~0.6
encampment site~0.6
encase case~1 enclose~0.6
enchained chained~1
enchant capture~0.7 catch~0.7 please~0.6
enchantment spell~0.7 liking~0.6
encipher code~1 encrypt~1
enclosure enclosing~0.7 area~0.6 insertion~0.42 introduction~0.42 space~0.3
encompass cover~1 include~0.6
encounter meet~1 see~1 meeting~0.7 find~0.7 happen~0.7 bump~0.7
encourage promote~1 advance~1 support~0.6 cause~0.3 have~0.3 get~0.3
encouragement approval~0.6 assist~0.42 assistance~0.42 help~0.42
encroach advance~0.6 progress~0.6
encroachment entering~0.6
encumbrance load~1 worry~0.6 charge~0.42
encyclopedia reference~0.6
endanger expose~0.7 exist~0.6 be~0.6 touch~0.42
endear please~0.6
endorse back~1 support~1 second~0.7 approve~0.6 okay~0.6 sanction~0.6
endow gift~1 enable~0.6 give~0.42
endowment gift~1 giving~0.3
endurance life~0.42 living~0.42 aliveness~0.42
endure digest~1 stand~1 support~1 weather~0.7 permit~0.6 allow~0.6
enemy force~0.6 people~0.3
energize change~0.42 alter~0.42 modify~0.42
energy zip~0.7 push~0.5 force~0.42 forcefulness~0.42 drive~0.3
enervation weakness~0.6
engage act~0.6 move~0.6 hire~0.5 interest~0.42
engaged booked~0.5
engagement fight~1 date~0.7 appointment~0.7 action~0.6 meeting~0.42
engender get~0.7 generate~0.7 cause~0.6 do~0.6 make~0.6 create~0.42
engine cause~0.42
engineer person~0.6 individual~0.6 someone~0.6 somebody~0.6
engineering subject~0.42 field~0.42 room~0.3
engrave move~0.42 print~0.3
engross center~0.6 centre~0.6 interest~0.42
engrossed intent~1
engulf center~0.6 centre~0.6 enclose~0.42
enhance raise~1 amend~0.42
enigma secret~1 problem~0.42
enjoin order~0.7 tell~0.7 say~0.7 forbid~0.6 prohibit~0.6 veto~0.6
enjoy use~0.42 utilize~0.42 apply~0.42 like~0.3
enjoyment use~0.5 activity~0.42
enlarge grow~0.3
enlargement state~0.42 discussion~0.3
enquire ask~1 question~0.3 query~0.3
enrich amend~0.6 add~0.42
enrichment gift~0.42
enrollee person~0.6 individual~0.6 someone~0.6 somebody~0.6
ensconce settle~1 put~0.6 set~0.6 place~0.6 position~0.6
enshrine enclose~0.6
ensue result~1 prove~0.6
ensure secure~1 see~0.7 check~0.7 control~0.7 verify~0.42
entail mean~1 lead~0.42 will~0.3 leave~0.3
entanglement web~1
entertain hold~0.5 feel~0.3 experience~0.3
entertainer person~0.6 individual~0.6 someone~0.6 somebody~0.6
enthrall please~0.6
enthusiasm feeling~0.6 life~0.42 interest~0.3
enthusiast supporter~0.6
entire full~1 total~1 integral~0.7
entirety integrality~1 totality~1 completeness~0.6
entrance entry~1 entering~0.7 access~0.6 ingress~0.5 incoming~0.5 arrival~0.3
entranceway entry~1 access~0.6
entrant newcomer~0.7 starter~0.7 good~0.6 initiate~0.42
entrench fix~0.6 secure~0.6
entrepreneur enterpriser~1 enterprise~0.5 initiative~0.5 endeavor~0.5
entrust commit~1 leave~0.7 pass~0.6 hand~0.6 reach~0.6 give~0.6
enunciate say~1 state~0.42 tell~0.42
envelop enclose~1 cover~0.6
envelope container~0.6
envision project~1 see~1 figure~1 picture~1 image~1
envy want~0.42
epigram saying~0.6
epiphany manifestation~0.6
epitaph lettering~0.6 memorial~0.42
epithet name~1 picture~0.42
epitome image~1 model~0.6 example~0.6 outline~0.42
epitomize represent~0.6
epoch period~0.6 date~0.42
equal be~1 touch~0.7 person~0.6 individual~0.6 someone~0.6 somebody~0.6
equality sameness~0.6 status~0.42 position~0.42
equate compare~1 be~0.42 change~0.3 alter~0.3 modify~0.3
equation status~0.42 position~0.42 leveling~0.3
equilibrate balance~0.7 turn~0.6 fit~0.42
equilibrium balance~0.5 reaction~0.42 structure~0.3
equip fit~1 render~0.6 enable~0.42
equipping mobilization~0.6
equitable just~1
equity assets~0.6 interest~0.42 justness~0.3
equivalence status~0.6 position~0.6 comparison~0.5 compare~0.5 comparability~0.5 likeness~0.3
equivalent knowledge~0.6
era period~0.6 measure~0.3
eradicate eliminate~1 annihilate~1 exterminate~0.7 kill~0.6 destroy~0.42
erect raise~1 build~0.6 make~0.6 lift~0.42 elevate~0.42
erosion decline~0.3
err mistake~1 slip~1 go~0.42 move~0.42
ersatz substitute~1
erudite learned~1
erupt begin~0.6 start~0.6 turn~0.3
eruption action~0.3 activity~0.3 activeness~0.3
escapade undertaking~0.6 project~0.6 task~0.6 explorer~0.5
escape flight~1
escheat reversion~0.6
escort see~0.7 protection~0.42
escritoire desk~0.6
espouse follow~1 choose~0.6 take~0.6 unite~0.42 accept~0.3
essay attempt~1 try~1 seek~1 test~0.7 prove~0.7 writing~0.6
essence center~1 centre~1 gist~1 heart~1 sum~1 content~0.6
essential requirement~1 thing~0.6
estate land~0.7 property~0.6 belongings~0.6 holding~0.6 class~0.3
esteem value~1 see~0.6 view~0.6 liking~0.42 think~0.42
esthetic artistic~0.5
estrangement isolation~0.6
etcetera stuff~0.6
etch print~0.6 show~0.42
eternity time~0.6 being~0.42 existence~0.42
ethos attribute~0.6
etiquette rule~0.6
euphoria lightness~0.6
europe collection~0.3 aggregation~0.3
europeanize change~0.6 alter~0.6 modify~0.6
evacuate move~0.6 empty~0.42
evacuation emptying~1 removal~0.6 remotion~0.6 elimination~0.5 voiding~0.5 withdrawal~0.42
evade act~0.3 move~0.3
evangelist revivalism~0.5
evaporate vaporize~1 change~0.42 alter~0.42 modify~0.42
evaporation vaporization~1 vapor~1 extraction~0.42
eve day~0.42 period~0.3
everyday daily~0.7
evil bad~0.42 badness~0.42
evocation imaging~0.6 input~0.3
evoke fire~1 raise~1 make~0.6 create~0.6 extract~0.5 cause~0.42
evolution development~1 process~0.6
evolve develop~1 acquire~0.5 change~0.3
exacerbate change~0.6 alter~0.6 modify~0.6
exact demand~1 claim~0.7 take~0.7 ask~0.42 need~0.42 require~0.42
exaggerate make~0.42 do~0.42
exaggeration figure~0.6 image~0.6
exalted elevated~1
examination exam~0.7 test~0.7 questioning~0.3
examine analyze~1 analyse~1 see~0.7
exasperate change~0.3 alter~0.3 modify~0.3
excavation site~0.42 artifact~0.3
exceed pass~0.7 top~0.7 excel~0.42 shell~0.3
excelsior packing~0.6
excess extra~1 fullness~0.3
excise expunge~1 delete~0.6 cancel~0.6 tax~0.42
excitability responsiveness~0.6 reactivity~0.6
excite fire~0.6 raise~0.6 touch~0.42 sensitize~0.3
exclaim shout~1 declare~0.42
exclamation complaint~0.42
excommunicate exclude~0.6 shut~0.6 oust~0.42 expel~0.42
excretion elimination~1 voiding~1 expelling~0.6
excursion outing~1
excursus aside~1 message~0.6 content~0.6
excuse relieve~0.7 forgive~0.6 note~0.42 line~0.42 free~0.42 example~0.3
executioner execution~0.5 executing~0.5
exemplar example~1 model~1
exemplify represent~1 instance~0.7 be~0.6 expand~0.42
exempt relieve~1 free~1
exemption release~0.3
exercise use~0.7 usage~0.7 utilization~0.7 employment~0.7 do~0.7 effort~0.6
exercising effort~0.6
exert maintain~0.7 use~0.6 utilize~0.6 apply~0.6 have~0.42 hold~0.42
exertion effort~1
exhale expire~1
exhaust consume~0.7 eat~0.7 tire~0.6 spend~0.42 drop~0.42
exhausted spent~1
exhausting draining~1 tiring~0.7
exhibit display~0.7 showing~0.7 expose~0.7 evidence~0.6 show~0.5
exhibition collection~0.42 aggregation~0.42
exhumation act~0.6
exigency emergency~0.7
exile expel~0.6
exodus flight~0.6
exonerate clear~1 label~0.6 judge~0.6
exorcise exclude~0.6
expanse sweep~1 area~0.7 scope~0.6 range~0.6 reach~0.6 ambit~0.6
expansion function~0.42 map~0.42 mapping~0.42 discussion~0.3
expect ask~0.7 require~0.7 evaluate~0.6 judge~0.6 look~0.5 wait~0.5
expectancy prospect~0.42
expectation prospect~1 feeling~0.3
expedite help~0.6 assist~0.6 action~0.42 litigate~0.42 process~0.42
expedition campaign~0.6
expend use~1 spend~0.7 drop~0.7 pay~0.42
expenditure spending~1 consumption~0.5 disbursement~0.42 disbursal~0.42
experienced experient~1
experimental observational~0.7
experimentation experiment~1 inquiry~0.6
experimenter person~0.42 individual~0.42 someone~0.42 somebody~0.42
expert good~1 skillful~1 technical~0.7 person~0.6 individual~0.6 someone~0.6
expertise skillfulness~0.6
expiate right~0.6 compensate~0.6 correct~0.6
explain inform~0.6 state~0.42 say~0.42 tell~0.42
explanation account~1 statement~0.6 thinking~0.42
explode react~0.3 respond~0.3
exploratory explorative~1
exposition collection~0.42 aggregation~0.42 account~0.3
exposure vulnerability~0.6
expound expand~1
express show~1 convey~0.6 carry~0.5
expression look~1 manifestation~0.7
expressiveness quality~0.6
expulsion exclusion~1 projection~0.5
expurgation deletion~0.6
extension delay~0.6 hold~0.6 postponement~0.6 wait~0.6 spreading~0.3
extensive extended~1
extent level~0.6 stage~0.6 point~0.6
exterior outside~1 region~0.6 part~0.6
extinguish eliminate~0.6 end~0.3 terminate~0.3
extirpate exterminate~1 destroy~0.6 move~0.42 remove~0.3 take~0.3 withdraw~0.3
extraneous foreign~0.5
extrapolate calculate~0.42 compute~0.42 figure~0.42
extrapolation calculation~0.6 computation~0.6 figuring~0.6
extreme grade~0.6 level~0.6
extremity member~1
extremum limit~0.42 limitation~0.42
extricate free~0.6
extrude produce~0.6 make~0.6 create~0.6
exude eliminate~0.6 pass~0.6 show~0.42
eyesight seeing~1 sight~0.6
fabric artifact~0.6 structure~0.42
facade front~0.6
face look~0.7 front~0.5 meet~0.42 play~0.42
facilitate help~0.7 assist~0.6 serve~0.42 cause~0.3 do~0.3 make~0.3
facility artifact~0.6 readiness~0.5 skillfulness~0.42
facing lining~0.6 protection~0.3
fact information~0.6 info~0.42 realness~0.3
faction pack~0.6
faculty module~1 staff~0.7 ability~0.6 power~0.6 body~0.42
fade pass~0.5
fadeout noise~0.42 disturbance~0.42
faint weak~1
fair just~1 show~0.6 join~0.6 comely~0.5
fairness justness~0.6
fairway site~0.6 route~0.42 parcel~0.3
fairytale story~0.6
faith institution~0.3 establishment~0.3
faithful fold~0.7 close~0.7 following~0.6 followers~0.6
faker pretender~1 fake~1 fraud~1 cheat~0.6
falloff slack~1
fallout dust~0.6 outcome~0.42 result~0.42 event~0.42 issue~0.42
falsify fake~0.7 cheat~0.42
falsity falseness~1 statement~0.42
falter move~0.42 walk~0.3
faltering pause~0.6
fame celebrity~1
famed celebrated~1 noted~1
familiarity conversance~1 conversancy~1 information~0.6 closeness~0.5
family house~1 home~1 unit~0.6 class~0.5 category~0.5 collection~0.3
famous celebrated~1 noted~1
fancy project~1 see~1 figure~1 picture~1 image~1 want~0.42
fanfare display~0.6 tune~0.42 line~0.42
fantasia piece~0.6
fare do~1 come~1 agenda~0.6 schedule~0.6 proceed~0.6 go~0.6
farewell leave~0.7 parting~0.7 acknowledgment~0.6 acknowledgement~0.6 going~0.42 leaving~0.42
farm workplace~0.6 work~0.6 grow~0.5 raise~0.5 produce~0.5 collect~0.42
farmhouse house~0.6
farming land~0.7 business~0.42 job~0.42 line~0.42
farmland land~0.42
fascinate interest~0.6 capture~0.5 catch~0.5
fascination spell~0.6 liking~0.42
fashion style~1 way~1 forge~1 property~0.6 make~0.6
fastball delivery~0.6
fasten fix~1 secure~1 attach~0.6
fatal black~0.5
fate happening~0.6 occurrence~0.6 occurrent~0.6 cause~0.42 condition~0.3
fateful black~0.5
father get~1 generate~1 parent~0.6 make~0.6 create~0.6 root~0.42
fathom sound~0.7 measure~0.42
fatigue failing~0.42 weakness~0.42
fatigued spent~1
fatten change~0.6 alter~0.6 modify~0.6
faucet regulator~0.6
favor favour~1 prefer~1 kindness~0.6 promote~0.6 upgrade~0.6 advance~0.6
favorable favourable~1
favored preferred~1 preferent~1
fear care~0.7 worry~0.6
feasible executable~1
feast eat~0.6 spread~0.5 feed~0.5 thing~0.42 host~0.42 treat~0.3
feat effort~1 exploit~1
feather join~0.6 rotation~0.42 cover~0.42
fecundity quality~0.3
federalize unite~0.6 merge~0.3
feeble weak~0.5
feebleness weakness~0.42
feeder consumer~0.42 branch~0.3
feedlot building~0.6
feeler advance~0.7 suggestion~0.42 sensitivity~0.3 sensitiveness~0.3
feign pretend~1 simulate~0.7 act~0.42
feint simulate~0.6
felicitate wish~0.6
fell drop~1 cut~0.6 lapse~0.42 pass~0.42
fellow associate~0.7 colleague~0.5 company~0.35
fellowship company~0.7 association~0.6 colleague~0.5 associate~0.35 assistance~0.3
felon crook~1
female person~0.42 individual~0.42 someone~0.42 somebody~0.42
fender buffer~0.7 barrier~0.6 guard~0.3 safety~0.3
ferry bring~0.6 convey~0.6 take~0.6 go~0.3 move~0.3
fertilize feed~1 change~0.42 alter~0.42 modify~0.42
fervor fire~1
festival period~0.6 celebration~0.42
festivity celebration~1
fete celebrate~1 meet~0.6
fiat order~1 act~0.6
fiber stuff~0.6 cell~0.3
fictive false~1 pretended~1
fidelity quality~0.42
fidget move~0.6
fieldhand hand~0.6
fiend daemon~0.7
fierce tearing~0.7
fifth rank~0.42
fifty bill~0.42 note~0.42
fig figure~1
fighter person~0.6 individual~0.6 someone~0.6 somebody~0.6 plane~0.42
figurine figure~0.6 statue~0.5
fillip bonus~1
finger thumb~1 feel~0.7 touch~0.6 covering~0.3 search~0.3 seek~0.3
fingering location~0.6 locating~0.6 position~0.6 positioning~0.6 touch~0.42 touching~0.42
fingerprint mark~0.6 print~0.6 spot~0.3
fingerprinting process~0.6
fingertip tip~0.6
finicky particular~1
firearm piece~1
firelight light~0.6
fireman play~0.6 reliever~0.5
fireside area~0.6 home~0.42
fish search~0.6 seek~0.6 catch~0.42 grab~0.42 person~0.3 individual~0.3
fishing business~0.42
fist hand~0.6
fistfight fight~0.6 fighting~0.6 scrap~0.6
fixer repairer~0.5
fixture regular~0.7 artifact~0.6 fastness~0.5 secureness~0.5 patron~0.42
fizzle discontinue~0.6
flair style~0.7 gift~0.6 shape~0.3 form~0.3
flake form~0.6 cover~0.42
flame fire~1 burning~0.6
flank formation~0.6
flap wave~1 roll~1 covering~0.6 move~0.6
flapper fille~0.6
flare shape~0.6 form~0.6 burn~0.6 fire~0.42
flash happening~0.6 occurrence~0.6 occurrent~0.6 experience~0.3 expose~0.3 display~0.3
flashback transition~0.6 return~0.42
flashing experience~0.6
flashy loud~1
flat level~1 plane~1 field~0.6 categoric~0.5 categorical~0.5 box~0.42
flatness planeness~1 style~0.42
flatus wind~1
flaunt expose~0.6 display~0.6
flautist musician~0.6 player~0.6
fleck bit~1 scrap~1 spot~0.7 patch~0.7 marking~0.42
fledgling newcomer~1 starter~1 initiate~0.6
flee run~0.6
fleet collection~0.6 aggregation~0.6
flesh build~0.7 figure~0.7 shape~0.7 form~0.7 body~0.42
flex shrink~0.6 contract~0.6
flexibility plasticity~0.6 adaptability~0.42
flexible elastic~0.5
flick flip~0.7 thumb~0.7 contact~0.6 movie~0.5 film~0.5 picture~0.5
flinch shrink~1 move~0.6
fling throw~0.6 move~0.42 consume~0.3 ware~0.3
flirt play~0.7 talk~0.6 speak~0.6 act~0.42 move~0.42
flit zip~0.6
floc stuff~0.6
flocculate change~0.6 alter~0.42 modify~0.42
flocculation action~0.6 activity~0.6
flock cluster~0.7 fold~0.6 go~0.6 move~0.6 batch~0.5 deal~0.5
flood fill~0.6 batch~0.42 deal~0.42 mass~0.42 mess~0.42 sight~0.42
floor level~0.7 story~0.7 base~0.5 structure~0.42 control~0.3
floorboard board~0.6
flooring level~0.6
flop give~0.6 break~0.6 fall~0.42 fail~0.3
florist shopkeeper~0.6 shop~0.42 store~0.42
flounce walk~0.6
flounder walk~0.6 fight~0.42
flourish expand~1 grow~0.6 wave~0.5 turn~0.42 move~0.3
flout dismiss~0.6 discount~0.6 ignore~0.6
flower develop~0.6 flush~0.5 period~0.3
flowering growing~0.6 development~0.6
flub blow~1 fail~0.6
fluff stuff~0.6
fluorescence light~0.6
flurry move~0.6
fluster behave~0.6 conduct~0.6 carry~0.6
flute channel~0.3
flutter movement~0.6 move~0.6 zip~0.6 disturbance~0.5 disruption~0.5
flux rate~0.6 flow~0.42 flowing~0.42
fly go~0.6 move~0.6 opening~0.3 control~0.3
flyer bill~1 ad~0.6
flying fast~0.7
flyway route~0.6
foam stuff~0.42
focus direction~1 centering~1 center~1 centre~1 think~0.6 clearness~0.3
focusing direction~1 centering~1
foe challenger~0.42
foible part~0.42
foil cross~0.7 contrast~0.6 attention~0.42 forbid~0.42 device~0.3 cover~0.3
folk people~0.6 line~0.3 origin~0.3 stock~0.3
folks people~0.42
folly mistake~0.42 error~0.42 fault~0.42
fondness heart~0.7 liking~0.6 feeling~0.42
food content~0.3
fool mark~0.7 shoot~0.7 consume~0.42 ware~0.42
foolishness mistake~0.3 error~0.3 fault~0.3
footnote footer~1 note~0.6 annotation~0.6
footprint step~1 mark~0.6 print~0.6 trace~0.42 area~0.3
footstep step~1 sound~0.6
foraging search~0.6 hunt~0.6 hunting~0.6
foreclose forbid~1
forefather root~0.6 predecessor~0.42
forefinger index~1
forego abandon~0.3
foreground view~0.6 prospect~0.6 window~0.42
forehead feature~0.6
foreknow know~0.6
foreman chief~1 boss~1 supervisor~0.6
foremost first~1
forerunner predecessor~0.7 person~0.6 individual~0.6 someone~0.6 somebody~0.6
foresee know~0.6 counter~0.5 act~0.3 move~0.3
foreshorten shorten~1 cut~1 contract~1 reduce~1
foresight knowing~0.42
forest land~0.42
forestall forbid~1 counter~0.7 act~0.42 move~0.42
forfeit abandon~0.6
forgo abandon~0.3
former old~0.7
formula direction~0.42 statement~0.3
formulate develop~1 forge~0.7 word~0.5 show~0.3
formulation style~0.3
forsake abandon~1 leave~0.6
forswear retract~1
fort post~0.6
forte asset~0.6 plus~0.6 part~0.3
fortify change~0.6 alter~0.6 modify~0.6 enclose~0.42
foster promote~0.6 advance~0.6 raise~0.42 parent~0.42
fostering raising~0.7
foul repellent~1 repellant~1 repelling~1 block~0.3
foundation relation~0.6 base~0.5 foot~0.5 support~0.3
founder redness~0.6 originator~0.42
foundry factory~0.6
fountain structure~0.6 formation~0.42 flow~0.3 flowing~0.3
fountainhead well~1 head~0.7 source~0.6 beginning~0.42 origin~0.42 root~0.42
four figure~0.6 spot~0.42
foursome figure~0.42
fourth quarter~0.7 rank~0.6
fox cheat~0.42
foyer room~0.6
fracas row~0.6 words~0.6
fraction part~0.42
fractionate separate~0.6
fracture abuse~0.6 destroy~0.42 break~0.3
fragment part~0.6 piece~0.6
fragmentation storage~0.3
fragrance smell~0.6
frail weak~0.7
frame enclose~0.6 build~0.5 figure~0.5 shape~0.5 form~0.5 photo~0.42
framework model~1 possibility~0.6 structure~0.42
franchise grant~0.6 business~0.42
fraternisation association~0.6
fraternity lodge~0.6 order~0.6 class~0.42
freedom state~0.6
freewheeler person~0.6 individual~0.6 someone~0.6 somebody~0.6
frequent patronize~1 shop~1 support~0.6 visit~0.42
freshman newcomer~0.7 starter~0.7 initiate~0.42
fret worry~0.6 render~0.3
friction effort~0.3
friend person~0.6 individual~0.6 someone~0.6 somebody~0.6 associate~0.42
friendliness liking~0.6
frigid frozen~0.5
fringe edge~0.6 bound~0.6
frizzle wave~0.42
frolic play~1
frontage direction~0.42 front~0.3
frontier bound~0.42 bounds~0.42 subject~0.3 field~0.3
frost ice~1 freeze~0.7 cover~0.6 icing~0.5 freezing~0.3
frostbite harm~0.6
frown lower~1
fruit product~0.42 production~0.42
fruitfulness quality~0.6
frustrate cross~1 forbid~0.6 harass~0.42
frustrated defeated~1
frustration defeat~1
fry kill~0.3
fuel fire~0.7 render~0.6
fugitive person~0.6 individual~0.6 someone~0.6 somebody~0.6 crook~0.42
fullback play~0.6 back~0.42
fumble search~0.6 seek~0.6 pass~0.42 handle~0.3
fume feel~0.6 experience~0.6 process~0.3 treat~0.3
fun play~0.7 activity~0.3
fundamental key~1
funeral observance~0.6
funnel move~0.6
funny fishy~0.5 shady~0.5 suspicious~0.5
furlough leave~0.6 fire~0.6 can~0.6 dismiss~0.6 sack~0.6 terminate~0.6
furnish render~1 give~0.6
furor disturbance~0.42
furrow line~0.7 chase~0.5 fold~0.42 cut~0.3
further promote~0.7 advance~0.7 support~0.42
fuse mix~1 combine~1 merge~1 light~0.42 fit~0.3
fuss trouble~0.7 worry~0.6 disturbance~0.42 care~0.42 row~0.3 words~0.3
fussy cross~1 busy~0.7 particular~0.5
futility unusefulness~0.6
fuzz officer~0.42
gabble talk~0.6 speak~0.6
gable wall~0.6
gadgetry gadget~0.6 widget~0.6
gag hush~0.6 silence~0.6 still~0.6 constraint~0.42 compress~0.42 contract~0.42
gagwriter author~0.6
gain addition~1 acquire~0.7 win~0.7 obtain~0.6 get~0.42
gainful paid~1 paying~1
gait rate~0.6 walk~0.3 walking~0.3
gal fille~0.3
galaxy collection~0.6 aggregation~0.6
gallop extend~0.5
gallus suspender~1
gamble risk~1 try~0.6 seek~0.6 attempt~0.6 play~0.42
gambler person~0.6 individual~0.6 someone~0.6 somebody~0.6
gambling play~1
game activity~0.6 contest~0.42
gamma letter~0.6
gamut scope~0.6 range~0.6 reach~0.6 ambit~0.6 scale~0.42
gang pack~1 ring~1 crew~0.7 bunch~0.7 association~0.6 unit~0.3
gangster crook~0.6 pack~0.5 ring~0.5
gap spread~1 opening~0.7 space~0.42
gape look~0.6 be~0.42
garage store~0.6
garbled disconnected~1
garden plot~0.6 patch~0.6
gardener employee~0.42
garner earn~1 win~1 get~0.6 acquire~0.6 collect~0.5 store~0.42
garrison post~0.6 send~0.6 place~0.6
gas blow~0.7 state~0.6
gash cut~0.6
gasp blow~0.6
gatepost post~0.6
gather collect~1 meet~0.7 assemble~0.7 interact~0.42
gathering assembly~0.7 collection~0.3 collecting~0.3 assembling~0.3 aggregation~0.3
gaudy loud~1
gauge estimate~1 guess~1 judge~1 calculate~0.6 compute~0.6 figure~0.6
gawk look~0.6
gaze look~0.6
gear train~0.7 adapt~0.6 accommodate~0.6
gegenschein light~0.6
gem person~0.3 individual~0.3 someone~0.3 somebody~0.3
generalist student~0.6
generalization idea~0.42
generalize popularize~0.5 talk~0.42 speak~0.42 distribute~0.3 broadcast~0.3 spread~0.3
generosity kindness~0.6 sharing~0.42
genesis generation~1 beginning~0.6
genetic transmitted~1
genial kind~0.5
genius star~0.5 intelligence~0.42
genre kind~0.6 sort~0.6 form~0.6 style~0.42 music~0.3
gentle entitle~0.7 quiet~0.6 still~0.6 promote~0.42 upgrade~0.42 advance~0.42
genus kind~0.6 sort~0.6 form~0.6
germ source~1 bug~0.5 structure~0.42
germinal originative~1
germinate shoot~1 develop~0.7 grow~0.6
gesture movement~0.6 move~0.6
ghastly sick~1
ghetto quarter~0.6 life~0.42
ghost go~0.6 move~0.6 author~0.42
giant enterprise~0.3
gig hook~0.3
ginmill bar~1 room~0.6
gird environ~0.42 ring~0.42 bind~0.3
girl fille~1
giveaway gift~0.6 broadcast~0.3 program~0.3 programme~0.3
giver helper~0.42
glance peek~1 look~0.6 looking~0.6
gland secreter~1 organ~0.6
glaring rank~0.7
glass container~0.42
glaze change~0.42 render~0.3
gleam look~0.6
glean collect~0.6
glide go~0.6 move~0.6
glimmer suggestion~0.42
glimpse look~0.6 looking~0.6 see~0.6 view~0.42 prospect~0.42
glint peek~0.7 look~0.6
glisten look~0.6
glitter look~0.6
gloat blow~0.6 look~0.42
globe world~1 model~0.3 simulation~0.3
glom hook~1 rip~0.6 get~0.42 acquire~0.42
glorify change~0.42 alter~0.42 modify~0.42
glory light~0.3 lightness~0.3
glottochronology chronology~0.6
glow freshness~1 healthiness~0.6 burn~0.5 light~0.42 look~0.42
glower lower~0.7
glue paste~1 attach~0.6
glued pasted~1
glut stuff~1 eat~0.6 render~0.42
glycerolize put~0.6 set~0.6 place~0.6 position~0.6
gnp value~0.6
goad device~0.6
goat person~0.3 individual~0.3 someone~0.3 somebody~0.3
gobble eat~0.6
god superior~0.3
goddam blame~1 blamed~1
goddamn blame~0.7 blamed~0.7
goddamned blame~1 blamed~1
golfer player~0.6 participant~0.6
golfing playing~0.6
gone departed~0.7
goof breach~0.6 break~0.6
gop party~0.6
gore cut~0.42
gorge stuff~1 eat~0.6
gospeler revivalism~0.5
gossamer vaporous~0.7
gossip comment~0.7 chat~0.6 report~0.42 account~0.42
gouge rout~0.5 overcharge~0.42 surcharge~0.42 hook~0.42
govern regulate~1 regularize~1 order~1 determine~0.6 rule~0.5 control~0.42
governed people~0.6
government authorities~1 administration~0.7 system~0.3
governor regulator~0.7 control~0.42 controller~0.42
grace state~0.6 change~0.6 alter~0.6 modify~0.6 be~0.42
gradient change~0.6 position~0.42
graduate student~0.6 receive~0.6 have~0.6 confer~0.42 adjust~0.3 set~0.3
graduation completion~0.6 closing~0.6 line~0.3
granary storage~0.6 store~0.6
grandchild issue~0.6
granite firmness~0.42
grapevine pipeline~1 comment~0.6
grapple deal~1 manage~1 act~0.6 move~0.6
grasp hold~0.6
grasping control~0.42
grass shoot~0.6 cover~0.42 informer~0.3 spread~0.3 open~0.3
grassfire fire~0.6
grate noise~0.42 barrier~0.3
grating barrier~0.6
gratitude feeling~0.6
gratuitous free~0.7
grave severe~0.7 dying~0.6 place~0.42 spot~0.42
gravestone memorial~0.6
graveyard site~0.6
gravity feeling~0.3
gray organization~0.3
graze crop~1 browse~1 range~1 feed~0.6 eat~0.6 give~0.3
grease cover~0.6
great outstanding~0.7
greatness importance~0.6 bigness~0.42
greenhouse building~0.6
greenroom room~0.6
grievance score~1 complaint~0.3
grievous severe~1
grille opening~0.6
grim sick~0.7 black~0.5
grin smile~1 smiling~1
grind work~0.3
grinding noise~0.42
grinning smile~1 smiling~1
grip hold~1 handle~0.7 interest~0.3
gripe kick~1 beef~1 objection~0.6
grocer merchant~0.6 merchandiser~0.6
grocery market~1 marketplace~0.6
groin area~0.6 region~0.6 edge~0.42 barrier~0.3
groom train~1 participant~0.6 player~0.6 hand~0.42
groove channel~1
grope search~0.6 seek~0.6 try~0.42 attempt~0.42
ground land~1 object~0.6 fix~0.6 secure~0.6 confine~0.42 hold~0.42
grounds evidence~1 information~0.6 field~0.42 parcel~0.3
groundwork base~1 foot~0.7 support~0.42 readying~0.3
grown big~1
grownup person~0.6 individual~0.6 someone~0.6 somebody~0.6
growth growing~1 development~1 process~0.3
grub chuck~1 eats~1
grudge score~1
gruesome sick~1
grumble noise~0.6 complain~0.6 kick~0.6 complaint~0.42
grumbling noise~0.6 complaint~0.42
grunt noise~0.6
guarantee secure~0.7 undertake~0.5
guardian preserver~0.6 care~0.5 charge~0.5 keeping~0.5
guidance direction~1 message~0.6 content~0.6 management~0.42 control~0.3
guide direct~1 point~1 head~1 channelize~1 lead~0.7 take~0.7
guidepost guideline~1 rule~0.6 regulation~0.6 sign~0.42
guilt condition~0.6 status~0.6
gulf disconnect~0.7 disconnection~0.7
gullible green~1
gulp draft~1 talk~0.42 speak~0.42
gunfire shooting~0.6
gunplay fight~0.6 fighting~0.6 scrap~0.6
gunshot shooting~0.6
guru leader~0.3
gush run~0.3 flow~0.3 feed~0.3 course~0.3
gust blow~1 wind~0.6
gut channel~0.42
gutter channel~0.6 worker~0.3
gyrate spin~0.7 turn~0.6 rotate~0.42
gyration rotation~1 turning~0.6 turn~0.6
haberdashery shop~0.6 store~0.6
habit use~0.7 custom~0.6 usage~0.42
habitat environment~0.6 environs~0.6
hack cut~0.7 deal~0.42 manage~0.42 author~0.3
hacker programmer~0.42 coder~0.42
hackneyed tired~1
hail come~0.7 applaud~0.6 object~0.42 be~0.42 greeting~0.3 call~0.3
haircut cut~0.42 cutting~0.42
half part~0.42 section~0.42
halfback back~0.42
halftime pause~0.6 break~0.6 interruption~0.6
hall room~0.42
hallmark authentication~0.7 marker~0.42 marking~0.42 mark~0.42
halloween day~0.6
hallucination object~0.3
halo ring~0.7 light~0.6 lightness~0.6
halogen group~0.6 grouping~0.6
halter top~0.3
hamlet community~0.6
hammer forge~0.7
hamming acting~0.6 playing~0.6 performing~0.6
hamper constraint~0.6 restrict~0.6 limit~0.6 bound~0.6 confine~0.6 throttle~0.6
handbag container~0.6
handclasp acknowledgment~0.6 acknowledgement~0.6
handicap disability~1 disablement~1 disable~1 invalid~1 check~0.5
handicapped disabled~1
handiwork work~0.6
handlebar bar~0.6
handshaking acknowledgment~0.6 acknowledgement~0.6
handsome big~0.7 giving~0.7
handspike bar~0.6
handwriting hand~1 script~1 writing~0.6
hangout repair~1 area~0.6
hanker long~1 want~0.6
happiness feeling~0.42
harangue address~0.6 speak~0.6
harbor hold~1 port~0.6 feel~0.6 experience~0.6 keep~0.3
harden change~0.6 modify~0.3
hardened treated~0.7
hardship severity~0.7 severeness~0.7
harem quarters~0.6
harmony music~0.42 order~0.3
harness support~0.6 attach~0.6 exploit~0.42 control~0.3 command~0.3
harp repeat~0.6 iterate~0.6 support~0.42 play~0.42
harrow disk~1 turn~0.6
harry harass~1 destroy~0.42
harshen change~0.6 alter~0.6 modify~0.6
harvest crop~1 output~0.6 collect~0.6 outcome~0.42 result~0.42 event~0.42
hasp catch~0.6
haste fastness~0.6 movement~0.42 move~0.42 urgency~0.3
hasten act~0.6 move~0.6 go~0.42 help~0.3 assist~0.3
hat function~0.42 office~0.42 part~0.42 role~0.42 render~0.42
hatchway opening~1 entry~0.6
hater person~0.6 individual~0.6 someone~0.6 somebody~0.6
hatred hate~1
haul draw~1 cart~1 drag~1 catch~0.7 pull~0.6 pulling~0.6
haunt repair~1 area~0.6 follow~0.6 visit~0.3
haunting persistent~1
haven port~0.42
havoc disturbance~0.6
hawaii hi~1
hawk deal~0.6 sell~0.6 hunt~0.42 run~0.42 board~0.3
hawker seller~0.6 marketer~0.6 vendor~0.6
hazard risk~1 guess~1 pretend~1 try~0.3 seek~0.3 attempt~0.3
headache worry~1
headland head~1 elevation~0.6
headlight light~0.6
headline heading~0.6 head~0.6 publicize~0.6 render~0.42
headlinese style~0.6
headmaster master~1 head~0.6
headquarters office~0.6 force~0.3
headstrong willful~1
heal help~0.3
healing alterative~1 activity~0.6
heap batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7 collection~0.6
hearer listener~1 observer~0.6
hearth home~0.42 area~0.3
heat change~0.6 alter~0.6 modify~0.6 wake~0.5 temperature~0.42 render~0.42
heater device~0.6 delivery~0.42
heating utility~0.42
heave throw~0.42
heaven region~0.6 part~0.6
heaver bar~0.6
hebrew person~0.42 individual~0.42 someone~0.42 somebody~0.42
hedge fence~0.6 fencing~0.6 security~0.42 protection~0.42 enclose~0.3
hedonism ethics~0.6
heed attentiveness~1 listen~1 attention~0.6
heft lift~0.6
hefty powerful~1 healthy~0.5
height elevation~0.7 top~0.7 level~0.42 stage~0.42 point~0.42
heighten raise~0.5
heights place~0.6 spot~0.6
heir recipient~0.6 receiver~0.6 issue~0.42
heist rip~0.6
helium he~1
hell region~0.6 part~0.6 trouble~0.42
helm leading~0.42
helpless lost~0.7
helplessness weakness~1 dependence~0.42 dependance~0.42 dependency~0.42
hem edge~0.6
hemorrhage harm~0.6
herald announce~1 predecessor~0.7 tell~0.6 applaud~0.42 greet~0.3
herb flavorer~0.42 flavourer~0.42 flavoring~0.42 flavouring~0.42
herculean powerful~1
herd move~0.6 keep~0.3
heredity property~0.42
heritage attribute~0.42
hero leader~0.6 role~0.42 part~0.42
heroic epic~1
heroics acting~0.6 playing~0.6 performing~0.6
heroine role~0.6 part~0.6
herringbone design~0.42 figure~0.42
hesitate pause~0.7 delay~0.42
hesitation pause~0.3
hex spell~0.6
heyday flush~1 period~0.6
hibernate sleep~0.6 rest~0.42
hideaway area~0.42
hierarchy series~0.6 organization~0.42
high grade~0.6 level~0.6
highness grade~0.3 level~0.3
highway route~0.6
hijack commandeer~1
hijacker crook~0.42
hike walk~0.6 raise~0.6 lift~0.6 elevate~0.6
hill elevation~0.6 structure~0.42
hillside side~0.6
hilt handle~0.6 hold~0.6
hilum point~0.42
hinder block~0.7 keep~0.6 forbid~0.42
hint suggest~1 suggestion~0.6 convey~0.6 touch~0.5 jot~0.5
hipline line~0.6
hiss go~0.42 move~0.42 talk~0.3 speak~0.3
hissing hushing~1 noise~0.6
historian student~0.6
histrionics performance~0.6 display~0.42
hit effort~0.6 exploit~0.6 touch~0.42 touching~0.42 success~0.3
hitch enlistment~1 catch~1 check~0.7 halt~0.7 stay~0.7 stop~0.7
hobble walk~0.6
hobby interest~0.6
hock consign~0.6 charge~0.6 disable~0.42 invalid~0.42
hoist lift~1 wind~1 raise~0.6 elevate~0.6
holdup delay~0.7 inactivity~0.42
holler call~0.7 shout~0.7 beef~0.5 complain~0.3 kick~0.3
hollering call~0.6 shout~0.6
hollow hole~0.5 empty~0.5
hollowness emptiness~0.6 falseness~0.5
hollywood feel~0.42 feeling~0.42 flavor~0.42 flavour~0.42 look~0.42 smell~0.42
homebound people~0.6
homeland state~0.6 land~0.6
homer safety~0.6
homicide killing~0.6 kill~0.6
homogenate stuff~0.6
homogenize turn~0.42
homosexual person~0.6 individual~0.6 someone~0.6 somebody~0.6
honest dependable~0.5
honeymoon vacation~0.6 holiday~0.6 period~0.42
honor observe~0.7 standing~0.42 accept~0.42 take~0.3 have~0.3
honorable ethical~0.5
honour observe~0.7 standing~0.6 accept~0.42 take~0.3 have~0.3
hood cap~0.7 crook~0.6 covering~0.42 cover~0.42
hoof foot~0.6
hookup connection~0.6 connector~0.6 connecter~0.6 connective~0.6 system~0.42
hoop ring~0.7 band~0.42
hoot call~0.6 shout~0.6
hope wish~0.6 feeling~0.42 want~0.42 prospect~0.3 plan~0.3
hopper machine~0.3
horde host~1 community~0.42
horizon view~0.7 line~0.6 scope~0.42 range~0.42 reach~0.42 ambit~0.42
hormone secretion~0.6
horn process~0.42 alarm~0.3 alert~0.3
horoscope forecasting~0.6 diagram~0.42
horror thing~0.42
horsemanship skill~0.6 acquirement~0.6
hospitality welcome~0.6
hostelry lodge~1 hotel~0.6
hostess host~0.6
hostility state~0.42 hate~0.3
hotelman administrator~0.6
hotness temperature~0.6
hotshot star~1
household house~1 home~1 unit~0.6
householder owner~0.6 possessor~0.6 house~0.5 home~0.5
housekeeping work~0.6
housework work~0.6
howl shout~0.6 call~0.6 noise~0.3
hub part~0.6 center~0.42 centre~0.42 heart~0.42 eye~0.42
hubbub noise~0.6
huckster seller~0.6 marketer~0.6 vendor~0.6 deal~0.6 sell~0.6
huddle conference~0.6 cluster~0.6
hug touch~0.42 meet~0.42 contact~0.42
hulk lift~0.6 ship~0.42
hum be~0.42 sound~0.3 go~0.3
humanist student~0.6 humanism~0.5 humane~0.5
humanistic humane~0.5
humble small~1 change~0.6 alter~0.6 modify~0.6
humiliation case~0.3 instance~0.3 example~0.3
humility feeling~0.42
humming noise~0.6
humor message~0.6 content~0.6 mood~0.5 feeling~0.3
hunch suspicion~1 feeling~0.6 opinion~0.6
hunger drive~0.6
hurdle barrier~0.6 jump~0.3 jumping~0.3
hurl throw~0.6 move~0.42
hurry zip~1 urgency~0.6 move~0.6 go~0.6 fastness~0.42 act~0.42
hurt harm~1 unhealthiness~0.6
hurtle go~0.6 move~0.6 throw~0.3
husband partner~0.6
hustle move~0.6 roll~0.5 rip~0.3
hyalinization condition~0.6 status~0.6
hypocrisy falseness~0.42
hypocrite pretender~1 cheat~0.6
hypothesis possibility~0.7 proposal~0.6 guess~0.5 opinion~0.3 view~0.3
icicle ice~0.6
icy frozen~1
ideal idea~0.6 model~0.42
idealization idea~0.3
identification designation~1 determination~0.6 finding~0.6 evidence~0.42 condition~0.3 status~0.3
idiom style~0.3 way~0.3
idle unused~0.5
idleness inactivity~0.6
idol image~0.6 star~0.42 lead~0.42
ignite light~1 burn~0.6 wake~0.5 turn~0.42 fire~0.3 raise~0.3
ilk like~1 kind~0.6 sort~0.6 form~0.6
ill sick~1
illegitimacy status~0.6 position~0.6
illiterate ignorant~0.7
illness unwellness~1 sickness~1 unhealthiness~0.6
illuminate light~1 clear~0.7
illuminating informative~1
illumination light~1 condition~0.6 status~0.6 state~0.42
illumine light~1
illustrate instance~1 expand~0.6 picture~0.42 render~0.42 show~0.42
illustration graphics~0.6 example~0.5 instance~0.5 representative~0.5 information~0.3
illustrator artist~0.6
illustrious celebrated~1 noted~1
imagery imaging~1
imagination imaging~0.7 resource~0.5 resourcefulness~0.5
imagine think~0.7 guess~0.7
imbed embed~1 insert~0.6 enter~0.6 introduce~0.6
imbibe draw~1 consume~0.3 ingest~0.3 take~0.3 have~0.3
imitate copy~1 simulate~1 resemble~0.42
imitation fake~1 false~1 simulated~1 copy~0.42 copying~0.3
immature green~0.5
immediacy directness~0.6 instancy~0.5
immensity bigness~0.6
immerse center~0.42 centre~0.42 enclose~0.3
immigrant migrator~0.6
immigration migration~0.6 body~0.42
imminence state~0.6
immobility stillness~0.6 quality~0.42
immoral base~0.7
immortality permanence~0.6 permanency~0.6
immunity condition~0.6 status~0.6
imp child~0.42
impact contact~0.6 outcome~0.42 result~0.42 event~0.42 issue~0.42
impairment harm~1 change~0.6 alteration~0.6 disability~0.5 disablement~0.5
impale kill~0.42
impart leave~1 give~1 contribute~0.7 add~0.7 bring~0.7 tell~0.6
impede block~0.7 keep~0.6
impel force~1 cause~0.6 do~0.6 make~0.6 move~0.42
imperfect weak~0.7
imperialism control~0.3
imperil exist~0.6 be~0.6
impetus force~0.6 drive~0.42
impinge advance~0.42 progress~0.42
impinging contact~1 happening~0.6 occurrence~0.6 occurrent~0.6
implant embed~1 insert~0.6 enter~0.6 introduce~0.6 attach~0.42 pass~0.3
implement apply~0.7 enforce~0.7 use~0.6 utilize~0.6 complete~0.3 finish~0.3
implementation execution~1 enforcement~0.6 act~0.42
implication import~0.7 meaning~0.42
imply show~0.6 mean~0.5
importunity urgency~1 solicitation~0.6
impose enforce~1 constrain~1 visit~0.7 charge~0.3 bill~0.3
imposing stately~1
imposition enforcement~0.6 load~0.42
impotence quality~0.6
impotency quality~0.6
imprecate raise~0.6 invoke~0.6
impregnable secure~1
impress move~1
impression feeling~1 opinion~1 idea~0.6 picture~0.5 image~0.3
impressive telling~0.7
imprimatur sanction~1 approval~0.6
imprint form~1 work~0.6
imprison confine~0.6
imprisonment internment~0.5 confinement~0.42
impromptu address~0.6 speech~0.6
impropriety conduct~0.6 condition~0.42 status~0.42
improve amend~1 change~0.6 alter~0.6 modify~0.6 turn~0.42
improvement advance~1 transformation~0.6 shift~0.6 condition~0.3 status~0.3
improvise perform~0.6 execute~0.6 do~0.6 deal~0.42 manage~0.42
impudent flip~1 fresh~0.7
impulse need~0.6
impurity condition~0.42 status~0.42
impute assign~1 attribute~1 evaluate~0.6 judge~0.6
inability knowledge~0.6 quality~0.42
inaccuracy quality~0.6
inadequacy amount~0.6 failing~0.42 weakness~0.42
inadequate short~0.7
inadvertence attentiveness~0.42
inaugural initiative~0.7 first~0.7 address~0.6 speech~0.6 initiation~0.42
inaugurate start~0.6 introduce~0.5 open~0.42 begin~0.3
inauguration beginning~0.6 start~0.6 initiation~0.42
incantation spell~0.6
incapacitate disable~1 invalid~0.7 change~0.6 alter~0.6 modify~0.6
incarnate bodied~1 corporal~1 corporate~1 be~0.42
incarnation avatar~1 time~0.3
incentive bonus~0.7 payment~0.42
inception origin~1 origination~1 beginning~0.6
inch in~1 edge~1 advance~0.6 progress~0.6
incidental incident~1 accidental~0.7 resultant~0.5
incipience beginning~0.6 first~0.6 start~0.6
incipiency beginning~0.6 first~0.6 start~0.6
incise cut~0.6
incite move~1 prompt~1 cause~0.6 do~0.6 make~0.6
incline side~1 run~1 formation~0.6 be~0.6 listen~0.42 hear~0.42
inclose enclose~1 insert~0.7 introduce~0.7 environ~0.6 ring~0.6 put~0.42
incorporate integrate~1 combine~0.6 include~0.42 make~0.3 create~0.3
incorporation internalization~0.7 integration~0.6 learning~0.42
incorrect wrong~1
increase addition~1 change~0.42 alteration~0.42 alter~0.42 modify~0.42 process~0.3
incubate cover~0.7 develop~0.6
incubation care~0.6 attention~0.6 phase~0.42 stage~0.42
incubus daemon~0.6
incur receive~0.7 get~0.7 find~0.7 obtain~0.7 subject~0.6 change~0.42
incursion entering~0.6 entry~0.6 ingress~0.6 incoming~0.6 mistake~0.3 error~0.3
indentation space~0.3 place~0.3
indiana in~1 artist~0.42
indicate point~1 designate~0.7 show~0.7 tell~0.6 inform~0.42
indication naming~0.42
indicator index~1 sign~0.42 device~0.3
indict charge~0.6
indirection process~0.6
indistinguishable identical~1
individualist person~0.6 individual~0.6 someone~0.6 somebody~0.6 individualism~0.5 individuality~0.5
indoctrinate teach~0.6 learn~0.6
indolence inactiveness~0.6 inactivity~0.6
indorse back~1 support~1 second~0.7 approve~0.6 okay~0.6 sanction~0.6
induce cause~0.7 have~0.7 get~0.7 make~0.7 generate~0.6
inducement causing~0.42
induct seat~1 initiate~0.7 admit~0.42 include~0.42 receive~0.3 invite~0.3
induction initiation~1 observance~0.6
indulge consume~0.3 eat~0.3
industry business~0.42 determination~0.3 purpose~0.3
inequality difference~0.6
inertia inactiveness~1 inactivity~1
inexperience rawness~1 ignorance~0.6
infancy child~0.35
infant child~0.6
infantry foot~1
infatuation object~0.3
infect taint~0.7 give~0.6
infection unhealthiness~0.6
inferior subscript~0.5
inferiority quality~0.42
infernal blame~0.5 blamed~0.5
infidelity quality~0.6
infield parcel~0.6
infiltrate filter~0.6 join~0.42
inflame light~0.3
inflate expand~1 change~0.3 alter~0.3 modify~0.3
inflect modulate~0.7 modify~0.6 talk~0.42 speak~0.42
inflection speech~0.42 delivery~0.42 difference~0.3
inflict visit~1
infliction enforcement~0.6
inflow flow~0.6
influence work~1 determine~0.7 shape~0.7 regulate~0.7 power~0.6 powerfulness~0.6
influx flow~0.6
infrared frequency~0.6 frequence~0.6 oftenness~0.6
inglorious black~1
ingratitude feeling~0.6
ingredient component~0.7 factor~0.7 fixings~0.5 part~0.42 section~0.42
ingroup pack~1 set~0.6 band~0.6
inhabit live~1 be~0.6 exist~0.3
inhabitant person~0.6 individual~0.6 someone~0.6 somebody~0.6
inherent integral~1
inherit get~0.6 acquire~0.6 receive~0.3 have~0.3
inhibit forbid~0.6 suppress~0.5
inhibition suppression~1 control~0.42
injure fire~0.42 raise~0.42
injury harm~1 unhealthiness~0.6 accident~0.42 loss~0.3
inkling suggestion~0.6
inlet opening~0.42
inmate patient~0.42
inn lodge~1 hotel~0.6
inner internal~1
innocence condition~0.42 status~0.42
innovate introduce~1 initiate~0.6
innovation design~0.7 creation~0.6 initiation~0.5 founding~0.5 institution~0.5 origination~0.5
inquest inquiry~0.6
inquire ask~1 question~0.42 query~0.42
inquisitive questioning~1
inquisitor questioner~0.6
inscribe enroll~0.7 enter~0.7 enrol~0.7 register~0.42 trace~0.3 draw~0.3
inscription lettering~1 writing~0.6 message~0.42
inset insert~0.7 picture~0.6 image~0.6 icon~0.6 artifact~0.42
insist posit~0.3
insistence demand~0.6 urgency~0.42
insolence freshness~1 offense~0.42
insolent flip~1
inspector officer~0.6
inspiration idea~0.6 product~0.42 production~0.42
inspire prompt~0.5 cause~0.3 have~0.3 get~0.3 make~0.3
instal put~0.6 set~0.6 place~0.6 position~0.6 establish~0.5
install put~0.6 set~0.6 place~0.6 position~0.6 establish~0.5
installation beginning~0.6 start~0.6 initiation~0.5 artifact~0.42 observance~0.3
installment episode~0.7 payment~0.6 broadcast~0.42 program~0.42 programme~0.42 text~0.3
instant heartbeat~1 second~0.7 bit~0.6 point~0.42
instigate prompt~0.7 cause~0.42 have~0.42 get~0.42 make~0.42
instillation insertion~0.6 introduction~0.6
institutionalize commit~1 send~1 charge~1 transfer~0.6
instruct teach~1 learn~1 inform~0.6 order~0.42 tell~0.42 say~0.42
instruction direction~1 teaching~0.7 message~0.6 content~0.6 activity~0.42
instructions manual~0.6
instructive informative~1
instrument device~0.6 means~0.42 way~0.42 assistant~0.3 helper~0.3 help~0.3
instrumentalist musician~1 player~1 performer~0.6 music~0.5
instrumentality unit~0.6 utility~0.42 usefulness~0.42 artifact~0.3
instrumentation artifact~0.6 arrangement~0.3
insularity detachment~1 isolation~0.6
insulate isolate~0.7 change~0.6 alter~0.6 modify~0.6 separate~0.42
insulation detachment~1 isolation~0.6 protection~0.3
insult abuse~1 offense~0.42
insurance policy~0.7 security~0.6 protection~0.6 contract~0.42
insure see~1 check~1 control~1 secure~0.7 verify~0.6 cover~0.5
intact integral~1
intake consumption~1 ingestion~1 activity~0.6 opening~0.42
intangible assets~0.6
integer number~0.6
intellect intelligence~0.6 module~0.42 person~0.3 individual~0.3 someone~0.3 somebody~0.3
intellectual person~0.6 individual~0.6 someone~0.6 somebody~0.6
intend mean~1 think~1 destine~0.7 designate~0.7 specify~0.7 plan~0.42
intensify escalate~1
intensity volume~0.5 loudness~0.5 grade~0.42 level~0.42
intercept stop~1 bug~0.7 point~0.6 catch~0.6 grab~0.6
interchange exchange~0.5 interaction~0.42
interconnect connect~0.6 link~0.6 join~0.6 unite~0.6 tie~0.42
interconnectedness connection~0.6 link~0.6
intercourse relation~0.7
interface program~0.42 programme~0.42
interfere interact~0.42
interference noise~0.5 disturbance~0.5 act~0.42 trouble~0.3
interfering meddling~1 busy~1
interior inside~1 internal~0.7 region~0.6 part~0.6
interject inject~1 interrupt~0.6 disrupt~0.6
interlace lock~0.7 hold~0.42
interlock lock~0.7 organize~0.6 hold~0.42
interlude show~0.42
intermediate average~0.7
intermission pause~0.7 break~0.7 interruption~0.7
interplay interaction~0.6
interpose inject~0.5 introduce~0.42 interrupt~0.3 disrupt~0.3
interposition break~0.6 interruption~0.6 disruption~0.6 location~0.42 locating~0.42 position~0.42
interpret see~1 render~0.5 perform~0.3 execute~0.3 do~0.3
interpretation reading~1 version~1 rendering~0.7 performance~0.42 account~0.3
interpreter translator~1 representative~0.5 voice~0.5 person~0.42 individual~0.42 someone~0.42
interpreting rendering~1
interrelation relation~0.6
interrelationship relation~0.6
interrogation question~1 questioning~0.3
interrogative question~1 mood~0.42
intersect cross~1 meet~0.6 see~0.6
intersection crossing~0.7 point~0.6 set~0.3
intertwine loop~0.5
interval measure~0.6 quantity~0.6 amount~0.6 separation~0.5 set~0.42
intervene interact~0.6 happen~0.3 pass~0.3
intervention participation~0.6 location~0.3 locating~0.3 position~0.3 positioning~0.3
interview question~1 audience~0.7 converse~0.6 conference~0.42
interviewer questioner~0.6
intimacy closeness~1 belonging~0.3
intimate suggest~0.7 private~0.7 informal~0.5
intonation modulation~1
intone talk~0.6 speak~0.6 label~0.3 judge~0.3
intrigue machination~1 plot~0.6 interest~0.6
introject value~0.6
intrude enter~0.6 poke~0.5 breach~0.42 break~0.42 search~0.3 look~0.3
intrusion entering~0.6 entry~0.42 ingress~0.42 incoming~0.42
intrust commit~1 pass~0.6 hand~0.6 reach~0.6 give~0.6
intuition suspicion~0.7 feeling~0.42 opinion~0.42
inundation batch~0.42 deal~0.42 mass~0.42 mess~0.42 sight~0.42
invade enter~0.42
invariant constant~0.7
invasion entering~0.42 spread~0.3 spreading~0.3
inveigh complain~0.6 kick~0.6
invent forge~1
invention design~1 creation~0.42
inventor discoverer~1
inverse reverse~1
invert reverse~0.7 change~0.6 alter~0.6 modify~0.6 reorder~0.42
invest put~1 commit~1 place~1 gift~0.7 spend~0.6 drop~0.6
investigate analyze~0.6 analyse~0.6
investigating work~0.6
investigation inquiry~0.6 work~0.42
investigator officer~0.3
investment finance~0.6 assets~0.42 commitment~0.3
involve refer~0.6 relate~0.6 touch~0.6 admit~0.42 include~0.42 have~0.3
involvement participation~1 interest~0.5 connection~0.42
invulnerability safety~0.6
inward inbound~0.7
iodinate change~0.6 alter~0.6 modify~0.6
iodine i~1
irish land~0.6
irksome slow~1
iron metal~0.6
ironic dry~1
ironical dry~0.7
irons chains~1
irony figure~0.3 image~0.3
irregularity quality~0.42
irrigate treat~0.42
irrigation provision~0.6
irritability crossness~1 responsiveness~0.42 reactivity~0.42
irritation sensitization~0.3
irruption entering~0.6 entry~0.6 ingress~0.6 incoming~0.6 happening~0.3 occurrence~0.3
island land~0.6 zone~0.42
isopleth line~0.6
issuance issue~1 issuing~1 provision~0.6
italic font~0.3 case~0.3
italicize print~0.6
jab poke~1 poking~1 punch~0.42 touch~0.3 touching~0.3
jabber talk~0.6 speak~0.6
jabbing poke~1 poking~1
jacket cover~0.6 cap~0.5
jade green~0.3 greenness~0.3
jail confine~0.6
jam pack~1 fix~0.7 hole~0.7 mess~0.7 preserve~0.6 preserves~0.6
jammed packed~1
jangle noise~0.6
janissary follower~0.6
jar move~0.42 blow~0.3 bump~0.3
jargon style~0.3
jaw chat~1 visit~1 converse~0.6 feature~0.42 talk~0.42 speak~0.42
jealousy watchfulness~0.42 wakefulness~0.42 alertness~0.42
jeep auto~0.6 machine~0.6
jelly treat~0.6 preserve~0.42 preserves~0.42
jeopardize exist~0.6 be~0.6 risk~0.42
jeopardy risk~1
jerk pull~0.6 draw~0.6 movement~0.42 move~0.42 rate~0.3
jerking movement~0.6 move~0.6
jest act~0.42 behave~0.42 do~0.42
jesus redeemer~1
jet plane~0.6 run~0.6 flow~0.6 feed~0.6 course~0.6
jew person~0.6 individual~0.6 someone~0.6 somebody~0.6
jewel person~0.42 individual~0.42 someone~0.42 somebody~0.42
jeweler merchant~0.42 merchandiser~0.42
jibe remark~0.6 comment~0.6 input~0.6
jilt leave~0.6
jimdandy thing~0.42
jimhickey thing~0.42
jimmy open~0.6
jingle noise~0.6
jockey cheat~1 shell~0.6
jog continue~0.6 proceed~0.6 run~0.3
joggle fix~0.42 secure~0.42
john can~1 room~0.6
joint join~0.5 spot~0.42 connection~0.3 link~0.3
joke act~0.42 behave~0.42 do~0.42
joker article~0.3
jolt blow~0.6 bump~0.6 move~0.6 movement~0.42 disturb~0.42 trouble~0.42
jostle make~0.6 work~0.6 push~0.42 force~0.42
journalese style~0.6
journalist author~0.6 journalism~0.5 diary~0.35 journal~0.35
journey go~0.42 move~0.42
jowl feature~0.42
judgment assessment~0.7 opinion~0.6 view~0.6 act~0.42
judiciary administration~0.6 establishment~0.6 organization~0.6 system~0.42
juice current~0.3
jumble be~0.6 assemble~0.42 piece~0.42
junction place~0.6 spot~0.6 join~0.5 connection~0.3 link~0.3
juncture happening~0.6 occurrence~0.6 occurrent~0.6 join~0.5 connection~0.3 link~0.3
junior person~0.3 individual~0.3 someone~0.3 somebody~0.3
jurisdiction power~0.6 powerfulness~0.6
jurisprudence judge~0.5 collection~0.42 aggregation~0.42
jurist judge~0.7
jury panel~0.7 body~0.6 commission~0.42
justice justness~1 judge~0.5 assessment~0.42
justification condition~0.6 account~0.42
justify maintain~0.6 free~0.42 adjust~0.3 set~0.3 correct~0.3
jutting projected~1 projecting~1 relieved~1
juxtapose put~0.6 set~0.6 place~0.6 position~0.6
juxtaposition location~0.6 locating~0.6 position~0.6 positioning~0.6 place~0.42
kale money~0.6
keenness intelligence~0.6 shape~0.3 form~0.3 configuration~0.3
keepsake token~1 object~0.6
ken sight~0.7 knowing~0.6 range~0.42 reach~0.42
kettle hole~0.3
keyboard device~0.6 holder~0.42
keyhole hole~0.6
keynote subject~0.6 topic~0.6 theme~0.6 set~0.6 idea~0.42 address~0.42
kickoff beginning~0.7 start~0.7 first~0.7 point~0.42
kid child~1
kidnapper crook~0.6 capturer~0.6
killer person~0.6 individual~0.6 someone~0.6 somebody~0.6 cause~0.42
king power~0.5 challenger~0.42
kingdom land~1 domain~0.6 area~0.6 field~0.6 state~0.42
kinship relation~0.6
kiss touch~0.6 touching~0.6
kit case~0.6
kitchen room~0.6
knack hang~1 gift~0.6
knead work~1
kneel rest~0.6
knife tongue~0.5 projection~0.3
knifelike cutting~0.5
knit join~0.42
knob boss~1 projection~0.6 node~0.5 handle~0.42 hold~0.42
knot bunch~0.6 cluster~0.6 clustering~0.6 fixing~0.42 tie~0.42 bind~0.42
knuckleball delivery~0.6
lab workplace~0.6 work~0.6
labor push~1 drive~1 class~0.6 fight~0.6 confinement~0.5 work~0.42
laboratory workplace~0.6 work~0.6 region~0.42
labour confinement~0.7 class~0.6
labyrinth system~0.6
lacerate tear~0.6
lack want~1 need~0.6 demand~0.6
lackey retainer~0.6
lacking wanting~0.7
lacy netted~0.7 webbed~0.7
ladder steps~0.6 run~0.5 level~0.42 stage~0.42 point~0.42 harm~0.3
laden loaded~1
ladened loaded~1
lag delay~0.6 follow~0.6 confine~0.42 flip~0.3 toss~0.3
laggard poke~1
laid set~1
laity masses~0.6 mass~0.6 people~0.6
lam run~1 leave~0.6
lament complain~0.42 kick~0.42
lamentation complaint~0.6 activity~0.42 manifestation~0.42
laminate produce~0.6 make~0.6 create~0.6 flatten~0.42 cover~0.3
lamplight light~0.6
lampoon guy~0.6
landmark position~0.6 place~0.6 reference~0.3
landmass land~0.6
landowner holder~0.6
landrover auto~0.6 machine~0.6
landscape painting~0.42 picture~0.42
languish long~0.42 drop~0.3
languor wind~0.42
lap domain~0.42 area~0.42 field~0.42 sound~0.3 go~0.3
large big~1
lashing fixing~0.42
latch fix~0.6 secure~0.6
latin person~0.3 individual~0.3 someone~0.3 somebody~0.3
latitude line~0.3
laughter activity~0.42
launcher device~0.42
laundry workplace~0.42 work~0.42
laurels standing~0.42
lavatory can~1 room~0.6
lavish consume~0.6 ware~0.6
law collection~0.6 aggregation~0.6 judge~0.5
lawn field~0.6
lax slack~1
laxness slackness~1 condition~0.42 status~0.42
lay put~1 set~1 place~1 position~1 move~0.6 organize~0.3
layer artifact~0.6 shape~0.6 form~0.6 work~0.6 forge~0.6 level~0.5
layoff closing~0.6 shutdown~0.6
leadership leading~1 leaders~0.7 activity~0.6 leader~0.5 body~0.42 status~0.3
leaf sheet~0.42 folder~0.35 section~0.3 segment~0.3
leaflet folder~0.5 book~0.3
league conference~1 association~0.6 unite~0.6
leakage leak~1 run~0.6
lean tip~1 run~0.5 put~0.42 set~0.42 place~0.42 position~0.42
leaning tipped~1
leap bound~1 bounce~1 jump~1 jumping~0.6 move~0.6 transition~0.42
leapfrog progress~0.6 progression~0.6 procession~0.6 advance~0.6 advancement~0.6
leaping bound~1 bounce~1 jump~0.6 jumping~0.6
leash lead~1 three~0.7 constraint~0.6 figure~0.42
lecture talk~1 speech~0.7 address~0.6 teach~0.6 learn~0.6 knock~0.42
lecturer reader~1 speaker~0.42
lecturing teaching~0.6
ledge shelf~1
leech follower~0.42
leer look~0.6
leftfield left~1 parcel~0.6 position~0.42
lefty person~0.6 individual~0.6 someone~0.6 somebody~0.6 left~0.35
leg support~0.3
legacy gift~0.6
legatee beneficiary~0.6 donee~0.6
legation position~0.6 post~0.6 office~0.6 spot~0.6 place~0.6
legend story~0.6 title~0.42
legion host~1 association~0.42 force~0.3
legislate pass~1
legislation administration~0.42
legislature assembly~0.6
legitimacy authenticity~0.7 genuineness~0.7
legitimize legalize~1 permit~0.6 allow~0.6 let~0.6
legume pod~0.42
leisure rest~0.42
leitmotiv tune~0.6 line~0.6
lemma heading~0.3 head~0.3
lemonade ade~0.6
lend contribute~1 add~1 bring~1 loan~0.7 change~0.6 alter~0.6
lending loaning~1
length duration~0.7
lengthy extended~1 prolonged~1
lens channel~0.3 line~0.3
lesion harm~0.42
lessen fall~1 change~0.42 alter~0.42 modify~0.42
lessening change~0.6 alteration~0.6
lethargy slackness~0.7 weakness~0.42 inactiveness~0.3 inactivity~0.3
levelheaded healthy~1 intelligent~1 sound~1
lever bar~0.6 machine~0.42
levy raise~0.7 charge~0.6 bill~0.6 enlist~0.42 draft~0.42
lexicon knowledge~0.6
liaison link~0.7 contact~0.7 channel~0.42 line~0.42
liar cheat~0.6
liberal progressive~1
liberalize change~0.6 alter~0.6 modify~0.6
liberate free~0.7 release~0.7 turn~0.6
liberation release~1 freeing~1 dismissal~0.5 dismission~0.5 firing~0.5 sack~0.5
libretto script~0.6 book~0.6
lick shell~0.6 solve~0.5 work~0.5
licking defeat~1 ending~0.6 conclusion~0.6 finish~0.6 failure~0.6
lid top~0.42 cover~0.42
lie be~0.6 position~0.3 place~0.3 exist~0.3
lieutenant assistant~0.3 helper~0.3 help~0.3 supporter~0.3
lifelike graphic~1
lifetime life~1 period~0.6
ligament attachment~0.42
lightweight nobody~0.42
limb member~0.6 branch~0.42 edge~0.3
limp walk~0.6 proceed~0.42 continue~0.42
lineage line~1 origin~1 stock~1 number~0.3
linear additive~1
linebacker back~0.42
linen paper~0.42
liner lining~0.7 protection~0.42
lineup card~1 roll~0.6 roster~0.6 line~0.42
linger persist~0.6 remain~0.6 stay~0.6 be~0.42 leave~0.3
linguist person~0.42 individual~0.42 someone~0.42 somebody~0.42
linguistics humanities~0.42
lion celebrity~0.42 person~0.3 individual~0.3 someone~0.3 somebody~0.3
lionize celebrate~1 observe~0.6
lip return~0.3 replication~0.3 counter~0.3
liquid state~0.42
liquidate kill~0.6 pay~0.42 cash~0.3
liquidation extermination~0.7 termination~0.6 ending~0.6 conclusion~0.6 elimination~0.5 execution~0.3
liquor stock~0.3
lit lighted~1
literal genuine~1 real~1
literature writing~0.6
litter be~0.6 trash~0.42 scrap~0.42 deliver~0.3 have~0.3
little small~1
livelihood support~1 keep~1 living~1 resource~0.6
liveliness life~0.7 activity~0.6
liver organs~0.42 person~0.3 individual~0.3 someone~0.3 somebody~0.3
livestock stock~1
loaf be~0.42
loathe hate~0.6
loathsome offensive~1 repellent~0.7 repellant~0.7 repelling~0.7
lob throw~0.6
lobby room~0.6 solicit~0.6 people~0.42 interest~0.3
lobe loop~0.3
lobularity shape~0.6 form~0.6 configuration~0.6
locker compartment~0.6 fixing~0.42 trunk~0.3
lockup locking~0.7 protection~0.42
loft attic~0.7 level~0.6 story~0.6
lofty elevated~1
logarithm log~1 power~0.6 index~0.6
logical ordered~0.5
logistics provision~0.6
loins area~0.6 region~0.6
loiter be~0.6
loneliness isolation~0.6
longevity longness~0.6 oldness~0.42
longhand hand~0.6 script~0.6
longshoreman docker~1
longshot photo~0.6 picture~0.6
loom look~0.6 lift~0.42 hang~0.3
loophole hole~0.42
loose free~1 release~1 change~0.3 alter~0.3 modify~0.3
loosen change~0.6 alter~0.6 modify~0.6
loot strip~0.7 rip~0.6 money~0.42 take~0.42
lope run~0.6
lord master~0.7
lordship title~0.6 authority~0.42 authorization~0.42 master~0.35
lore content~0.6
loser failure~0.7 contestant~0.6
lot batch~1 deal~1 mass~1 mess~1 sight~1 set~0.5
lotion application~0.7
lots scores~1 loads~1
loudspeaker speaker~1
lounge be~0.42
lousiness offensiveness~0.42
love object~0.42 like~0.42
lover fan~0.7 person~0.6 individual~0.6 someone~0.6 somebody~0.6 follower~0.42
lowly small~1
loyal firm~0.5
loyalist supporter~0.6
loyalty commitment~0.5 cooperation~0.3
lucidity clearness~1 sanity~0.42
lucifer light~0.3
luck condition~0.6
lucky favourable~0.5
lug stuff~0.7 block~0.7 carry~0.6
luggage case~0.6
lull quiet~0.7 pause~0.6 break~0.6 interruption~0.6 still~0.6 hush~0.42
lullaby song~0.6
lumber log~0.7 walk~0.6 drop~0.42
luminary celebrity~0.6
luminescence light~0.6
luminosity light~1
lummox lump~1
lunation month~0.6
luncheon lunch~1
lunge movement~0.6 move~0.6
lurch shift~0.7 walk~0.6 defeat~0.42 move~0.42 movement~0.3 go~0.3
lure hook~0.7 device~0.3
lurk hide~0.6 conceal~0.6 be~0.42 wait~0.3
luxury expensiveness~0.42
lyric words~1 language~1 text~0.6
lyricist author~0.6 words~0.5 language~0.5
macabre sick~1
machinelike automatic~1 robotic~1
machinery machine~0.6 system~0.42
machinist auto~0.5 machine~0.5
mackinaw cover~0.42
mad disturbed~0.7 sick~0.7
magazine publication~0.6 product~0.42 production~0.42 publisher~0.3
magic performance~0.42
magician performer~0.6
magistrate judge~0.6
magnet device~0.6 feature~0.42
magnetize change~0.6 alter~0.6 modify~0.6
magnificence excellence~0.6
magnitude property~0.6 importance~0.3
magpie speaker~0.3
maid fille~0.42
maiden fille~0.6 over~0.42
mailman carrier~1
maimed people~0.6
mainland land~0.6
major student~0.3 pupil~0.3
majority bulk~1 number~0.6 figure~0.6
majors conference~0.6
maker business~0.3
makeready readying~0.6
makeup event~0.42 property~0.3
malady unwellness~0.7 sickness~0.7 condition~0.6 status~0.6 unhealthiness~0.42
male person~0.42 individual~0.42 someone~0.42 somebody~0.42
malinger fiddle~0.6
maltreat abuse~1 step~1 treat~0.6 handle~0.6
man work~0.6 staff~0.42 person~0.3 individual~0.3 someone~0.3 somebody~0.3
mandate authorization~1 delegate~0.6 designate~0.6 assign~0.6 order~0.42 dictate~0.42
mandatory required~1
maneuver direct~1 point~1 head~1 channelize~1 control~0.6 command~0.6
maneuverability mobility~0.6
manhood humanness~0.7 humanity~0.7 quality~0.42 position~0.3 post~0.3 office~0.3
manifold paper~0.42
manipulate work~0.6 fake~0.5 handle~0.42 cheat~0.3
manipulation use~1 handling~0.7 touch~0.42 touching~0.42
manner style~1 way~1 property~0.6 conduct~0.42 kind~0.3 sort~0.3
manners conduct~0.6
manor land~0.42
manpower hands~1 force~0.6 personnel~0.6
manse house~0.6
manservant retainer~0.6
mantel shelf~0.6
manufacture business~0.6 make~0.6 produce~0.3
manufacturer producer~0.7 business~0.6
manumission release~0.6 freeing~0.6
manure organic~0.6
manuscript writing~0.6
marathon undertaking~0.6 project~0.6 task~0.6 run~0.42
marbles intelligence~0.42
march process~1 walk~0.6 walking~0.42 progress~0.3 progression~0.3 procession~0.3
marching walk~0.6 walking~0.6
mare region~0.42 part~0.42
margin edge~0.6 bound~0.6 amount~0.42 deposit~0.3
marginality position~0.6
maria region~0.6 part~0.6
marksmanship skill~0.6 acquirement~0.6
marmalade preserve~0.6 preserves~0.6
maroon abandon~0.6 isolate~0.42
marrow treat~0.3
marry tie~0.7 unite~0.6
marshal put~0.6 set~0.6 place~0.6 position~0.6 mobilize~0.5 arrange~0.42
marvel happening~0.6 occurrence~0.6 occurrent~0.6 react~0.6 respond~0.6
mash talk~0.42 speak~0.42
masonry structure~0.6
masquerade mask~0.6 impersonate~0.42 personate~0.42
massacre kill~0.6
massage treat~0.42
mast feed~0.3
masterly masterful~1
mastermind direct~1 organize~1 orchestrate~1 plan~0.6
masterpiece work~0.6
mastery command~1 control~1 skillfulness~0.6
mat mounting~0.42
match fit~1 check~1 tally~1 agree~1 light~0.6 be~0.6
matching duplicate~1
mate pair~1 teammate~0.7 officer~0.6 join~0.6 associate~0.42 shell~0.3
material stuff~1 information~0.42 info~0.42 artifact~0.3
materialize happen~1 pass~0.6
maternal parental~0.5
mating pairing~1
matriculate enroll~0.6 enter~0.6 enrol~0.6
matter thing~1 count~1 topic~0.7 subject~0.7 issue~0.7 be~0.6
matting covering~0.6 mounting~0.42
maturation growing~0.7 development~0.7 activity~0.3
mature grow~1 develop~0.6 change~0.3
maturity state~0.42 date~0.3
maxim saying~0.6
maximal maximum~1
maximize exploit~0.42
maze system~0.6
meander wind~1 thread~1 go~0.6 move~0.6
meandering winding~1
meat center~0.5 centre~0.5 gist~0.5 heart~0.5 sum~0.5 content~0.3
mechanic auto~0.5 machine~0.5
mechanical technical~0.7
mechanics performance~0.42 execution~0.42
mechanism performance~0.42 execution~0.42
median average~1
mediocrity averageness~1 person~0.42 individual~0.42 someone~0.42 somebody~0.42
meditate think~0.6
medium average~1 environment~0.42 environs~0.42
medley piece~0.6
melee disturbance~0.6
melioration condition~0.42 status~0.42
melodic musical~1
melodious tuneful~1 musical~0.7
melody tune~1 line~1 music~0.6
melt run~1 unfreeze~0.7 resolve~0.6 change~0.3
membrane sheet~0.6
memorabilia record~0.6
memorandum note~0.6
memorization learning~0.6
memorize learn~1
men hands~1 force~0.6 personnel~0.6
menace exist~0.6 be~0.6 show~0.42 act~0.3 behave~0.3 do~0.3
menacing forbidding~1
menarche start~0.6
mend repair~1 fix~1 restore~1 amend~0.6
mentality intelligence~0.42
menu card~1 carte~1 bill~0.6 list~0.3 listing~0.3
mercury metal~0.6
mercy humaneness~0.42
merger uniting~1 integration~0.6
merit worth~0.6 be~0.6
merry alert~0.5 lively~0.5
merrymaking celebration~0.6
mesh lock~1 move~0.6 contact~0.42 organize~0.42 relate~0.3
metamorphose transform~0.7 turn~0.6 reverse~0.6 change~0.42
metaphor figure~0.6 image~0.6
meteor light~0.42
michigan stops~0.5 cards~0.3
microcosm model~0.6 example~0.6
microorganism organism~0.6 being~0.6
midair point~0.6
midday noon~1 hour~0.6
middle center~1 centre~1 heart~1 eye~1 area~0.6 part~0.42
midnight hour~0.6
midsection area~0.6 region~0.6
midst inside~0.6
midwatch watch~0.6
mien presence~1
milieu environment~0.6
military force~0.6 personnel~0.6
militate work~0.6
militia reserves~1 force~0.6 body~0.42
milk draw~0.6 exploit~0.42 add~0.3
mill factory~1 works~0.6 move~0.6
millennium period~0.6
millpond pool~0.6
mimesis quotation~0.3 quote~0.3
mimicry impersonation~0.6 personation~0.6
min chinese~0.42
mince moderate~1 change~0.6 alter~0.6 modify~0.6 walk~0.42
mind head~1 knowledge~0.6 object~0.6 recall~0.42 opinion~0.3 view~0.3
mindless forgetful~0.5
mineral stuff~0.6
mingle mix~1 change~0.6 alter~0.6 modify~0.6 be~0.3
miniature painting~0.6 picture~0.6 copy~0.42
minister look~0.6 see~0.6 executive~0.42 work~0.42
ministration assist~0.6 assistance~0.6 help~0.6
ministry building~0.42
minor child~1
minority number~0.42 figure~0.42
minstrel singer~0.6 performer~0.42
mint batch~1 deal~1 mass~1 mess~1 sight~1
minute second~0.7 bit~0.7 narrow~0.7 time~0.42 point~0.3
minutia detail~0.6 item~0.6 point~0.6
miracle happening~0.6 occurrence~0.6 occurrent~0.6 event~0.42
mire slack~1
miscalculate calculate~0.42 compute~0.42 figure~0.42
miscalculation mistake~0.6 error~0.6 fault~0.6
miscarry fail~1 abort~0.42
miscellaneous mixed~1
misconception idea~0.6
misconstruction mistaking~0.6
misconstrue see~0.6
misfire fail~0.6 go~0.6 break~0.6
misfortune trouble~0.6
misgauge estimate~0.6 guess~0.6 judge~0.6
misgiving suspicion~0.5 prospect~0.42
misinterpret take~0.42 read~0.42 see~0.3
misinterpretation mistaking~1
misjudge mistake~0.6 slip~0.6
mislay lose~0.6
mislead lead~0.6 take~0.6 direct~0.6 conduct~0.6 inform~0.42
mismanage manage~0.6 deal~0.6 care~0.6 handle~0.6
mismanagement management~0.6 direction~0.6
misname call~0.6
misnomer name~0.6
misplace lose~0.6 put~0.42 set~0.42 place~0.42 position~0.42
misquote quote~0.6
misread read~0.6 scan~0.6 take~0.42
misrepresent fake~0.7 represent~0.6 cheat~0.42
miss fille~1 lose~1 failure~0.42 want~0.42 title~0.3 fail~0.3
missing wanting~0.7
mission charge~0.5 commission~0.5 assignment~0.3
missionary commission~0.35 delegation~0.35 charge~0.35
missive letter~1 text~0.6 document~0.6
mist cloud~0.7 cover~0.6 hide~0.42 conceal~0.42
mistaken false~0.7
mistress employer~0.3
misunderstand see~0.6
misunderstanding mistaking~1 mistake~0.7
misuse abuse~1 use~0.6 usage~0.6 utilization~0.6 employment~0.6 utilize~0.6
mite touch~1 jot~1
miter confer~0.42 join~0.3
mitigation reduction~0.6 moderation~0.5
mixture collection~0.3 aggregation~0.3
mob rout~1 pack~0.5 ring~0.5 association~0.3
mobcap cap~0.6
mock treat~0.6 handle~0.6 copy~0.42 simulate~0.42
mockery impersonation~0.42
modal average~1
mode style~1 way~1 property~0.6 condition~0.42 status~0.42
modern person~0.6 individual~0.6 someone~0.6 somebody~0.6
modernism currentness~0.42 currency~0.42
modernity currentness~0.6 currency~0.6
modernization adaptation~0.42 version~0.42
modernize develop~0.7 regenerate~0.6 renew~0.6 change~0.42
modest small~0.7
modesty reserve~0.7
modification alteration~1 adjustment~1 change~0.6 limiting~0.5 copy~0.42
mold model~1 shape~0.6 form~0.6 work~0.6 forge~0.6 container~0.42
molding edge~0.3
molecule unit~0.6 stuff~0.42
molest harass~0.7
mollify moderate~0.7 quiet~0.6 still~0.6
moment second~1 bit~0.7 point~0.6 time~0.42
momentum force~0.6 forcefulness~0.6
moneymaker project~0.42 projection~0.42
monkey child~0.42
monochrome painting~0.6 picture~0.6 photo~0.42
monologist performer~0.6
monologue speech~0.6 language~0.6 words~0.3
monopolize control~0.6 command~0.6 have~0.42 hold~0.42
monopoly market~0.6 marketplace~0.6 control~0.42
monosyllable word~0.6
monotone modulation~0.6 note~0.42
monotony sameness~1
monsoon wind~0.6 rain~0.3
monument memorial~1 structure~0.6 repository~0.5 site~0.42
moon object~0.42 month~0.3
moonlight light~0.6
mop draw~0.6
moral lesson~1 meaning~0.6 import~0.6
moralist dictator~0.42
morality ethics~0.7 quality~0.6 need~0.42
morals ethics~1 need~0.6
morgue building~0.6
morphologic structural~1
morphology structure~0.3
morrow day~0.6
morse code~0.6
morsel bit~0.7
mortal person~1 individual~1 someone~1 somebody~1 organism~0.6 being~0.6
mortality rate~0.42
mortician undertaker~1
mortification case~0.3 instance~0.3 example~0.3
motel court~0.6
mother get~0.7 generate~0.7 parent~0.6 care~0.6 make~0.42 create~0.42
motherland state~0.6 land~0.6
motif design~0.6 figure~0.6 theme~0.5 idea~0.42
motion movement~0.7 move~0.5 happening~0.42 occurrence~0.42 occurrent~0.42 change~0.3
motionless inactive~1 static~1 still~1
motivate move~1 prompt~1 cause~0.6 do~0.6 make~0.6
motivation need~1 condition~0.42 status~0.42 act~0.3
motive need~1 theme~0.42 idea~0.42 design~0.3 figure~0.3
motor drive~1 machine~0.6 go~0.6 move~0.6 carry~0.6 agent~0.42
motorcar auto~1 machine~1
mottle cloud~0.7 color~0.6 colorize~0.6 spot~0.42
motto saying~0.6
mould model~1 shape~0.6 form~0.6 work~0.6 forge~0.6
mound collection~0.3 aggregation~0.3
mountain mount~1 batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7
mountainside side~0.6
mourn observe~0.42 celebrate~0.42 keep~0.42
mouse person~0.3 individual~0.3 someone~0.3 somebody~0.3
mouth talk~1 speak~1 opening~0.42 pretend~0.42 touch~0.3
mouthpiece representative~0.3 voice~0.3
mover proposer~0.7 originator~0.42
moviegoer watcher~0.6
mow cut~0.6
mph rate~0.6 reading~0.42
muck remove~0.6 take~0.6 withdraw~0.6 spread~0.42
mucus secretion~0.6
muddle fix~0.7 hole~0.7 mess~0.7
muddy sloppy~1
muffle mute~0.7 suppress~0.6
muffled muted~1
muffler silencer~1 device~0.3
mulch protection~0.6
mull think~0.6
multiply calculate~0.6 compute~0.6 figure~0.6
multitude pack~1 masses~0.5 mass~0.5 people~0.5 group~0.3 grouping~0.3
mumble talk~0.6 speak~0.6
murder execution~1 dispatch~1 off~1 remove~1 kill~0.6
murderer crook~0.6
murmur sound~0.6 talk~0.6 speak~0.6 complain~0.42 kick~0.42
murmuring sound~0.6 complaint~0.42
muscle contractor~0.6
muscleman person~0.42 individual~0.42 someone~0.42 somebody~0.42
musculature system~0.6
muse think~0.6 source~0.42
museum deposit~0.6 repository~0.6
musicianship musician~0.5 player~0.5
muster collect~0.6 call~0.42
mutant organism~0.6 being~0.6
mutilation harm~0.42
mutter talk~0.6 speak~0.6 complain~0.42 kick~0.42
muttering sound~0.6 complaint~0.42
muzzle opening~0.6 constraint~0.3
mysterious secret~0.7
mystery secret~1 story~0.42
mystic secret~1
mystical secret~0.5
mystify stick~1 get~1 throw~0.6 obliterate~0.42 hide~0.42
myth story~0.6
mythology collection~0.6 aggregation~0.6
nab tag~0.6
nag complain~0.6 kick~0.6 worry~0.42 remind~0.3
nail attach~0.6 fixing~0.42
nakedness condition~0.6 status~0.6 openness~0.5
namesake person~0.6 individual~0.6 someone~0.6 somebody~0.6
napoleon cards~0.3
narrate tell~0.7 inform~0.6
narrative story~1 message~0.6 content~0.6
nation state~1 land~1 people~0.42
national subject~1 person~0.6 individual~0.6 someone~0.6 somebody~0.6
nationalism ambition~0.3
nationality people~0.6 status~0.42 position~0.42
nationalize change~0.6 alter~0.6 modify~0.6
native person~0.6 individual~0.6 someone~0.6 somebody~0.6 organism~0.3 being~0.3
naturalize change~0.6 alter~0.6 modify~0.6 adapt~0.3 accommodate~0.3
naturalized established~1
naturalness quality~0.6 likeness~0.3 alikeness~0.3
nature quality~0.6 cause~0.42 existence~0.3 creation~0.3 world~0.3
naught nothing~1 null~1 zip~1 failure~0.42
nausea sickness~1
nauseated sick~1
navel point~0.6 center~0.42 centre~0.42
navigate direct~0.42 point~0.42 head~0.42 channelize~0.42
navigation direction~0.6 shipping~0.42 employment~0.3 work~0.3
navigator officer~0.6 explorer~0.3
navy service~0.6 office~0.3 authority~0.3
nazi controller~0.42
neat clean~0.5
necessitate ask~1 need~1 require~1 take~1 demand~1 lead~0.42
necessity requirement~0.7 need~0.6 demand~0.6 thing~0.42
neck land~0.42 cut~0.3
necktie tie~1
necropsy postmortem~1
nectar secretion~0.6 treat~0.3
needle harass~0.6 pointer~0.42
negative film~0.42
neglect drop~1 fail~0.7 decline~0.42 declination~0.42
neglected ignored~1
negligence sloppiness~0.42
negotiate discuss~0.6 pass~0.42
negotiation talks~1 discussion~0.6 word~0.6 activity~0.42
negro black~1 colored~1 person~0.6 individual~0.6 someone~0.6 somebody~0.6
neighbor person~0.6 individual~0.6 someone~0.6 somebody~0.6 locality~0.5 object~0.42
neighborhood locality~1 section~0.6 region~0.5 community~0.42
neighbourhood locality~1 section~0.6 community~0.42
nerve heart~0.7
nervous neural~0.5
nest live~0.6 embed~0.42
nestle put~0.3 set~0.3 place~0.3 position~0.3
nestling child~0.7
netlike netted~1 webbed~1
neuronal neural~1
neurosis disturbance~0.6
neutral impersonal~1
neutralization override~0.6 reaction~0.42
neutralize change~0.6 alter~0.6 modify~0.6 cancel~0.3
newsboy carrier~1
newsman reporter~1
newspaper paper~1 publisher~0.42 product~0.3 production~0.3
nice skillful~0.5
nicety justness~1 rightness~1 meaning~0.42 import~0.42
niche corner~0.7 place~0.6
nickel metal~0.6
nightclub spot~0.6
nightfall fall~1 hour~0.6
nighttime night~1 period~0.6
ninth rank~0.6
nip clip~0.5 cut~0.3
nirvana region~0.42 part~0.42
nobility status~0.3 position~0.3
noble stately~1
nodule node~0.6 lump~0.3
noisemaker device~0.6
nominate propose~0.7 name~0.5 make~0.5 choose~0.42 take~0.42 appoint~0.3
nomination appointment~0.6 assignment~0.6 designation~0.6 naming~0.6 condition~0.42 status~0.42
nonchurchgoing lapsed~1
noncom officer~0.6
nonconformist contestant~0.42
nondriver footer~0.6
nonoccurrence absence~0.6
nonsense folderal~0.7 message~0.6 content~0.6
norm average~0.7 measure~0.6 statistic~0.42
northeast point~0.6 direction~0.3
northland region~0.6
northwest direction~0.42 point~0.3
nose poke~1 search~0.6 look~0.6 wind~0.5 front~0.42 advance~0.42
nostalgia longing~0.6
notable celebrated~1 noted~1 remarkable~0.7 celebrity~0.6
notarize manifest~0.6 evidence~0.6
notation note~0.7 annotation~0.7 writing~0.6 comment~0.42
notch pass~0.7 location~0.42 record~0.42 enter~0.42
notebook book~0.6 volume~0.6
notice observe~1 find~1 discover~1 observation~0.7 observance~0.7 mark~0.7
notion feeling~1 opinion~1 idea~0.6
nourish feed~0.42 give~0.42
nourishment care~0.42 attention~0.42
novelist author~0.6 novel~0.5
novelty freshness~1 originality~0.6 article~0.3
novitiate period~0.6
nuance meaning~0.6 import~0.6
nucleate become~0.6 turn~0.6
nucleus center~0.42 centre~0.42 set~0.3
nude painting~0.6 picture~0.6 person~0.3 individual~0.3 someone~0.3 somebody~0.3
nun letter~0.3
nurse hold~0.7 treat~0.6 feel~0.42 experience~0.42 care~0.3
nursing care~0.6 attention~0.6
nurture raise~0.7 parent~0.7
nut block~0.3
nuthouse institution~0.6
oath commitment~0.42
obedience submission~0.6
obelisk column~0.6 graph~0.42
obey adjust~0.6 adapt~0.6
obligation duty~1 responsibility~1 state~0.42
oblige bind~0.7 hold~0.7 cause~0.6 have~0.6 get~0.6 make~0.6
oblivion forgetfulness~0.42
oblivious forgetful~0.7
obscure cloud~1 hide~0.6 conceal~0.6 hidden~0.5 change~0.42 alter~0.42
obscurity standing~0.42
obsess worry~0.42
obstacle check~0.6
obstruct block~1 forbid~0.6 hide~0.3 conceal~0.3
obstruction structure~0.6 check~0.3
obverse option~0.6 choice~0.6 side~0.42
occasion function~0.7 happening~0.6 occurrence~0.6 occurrent~0.6 cause~0.6 do~0.6
occasional episodic~0.7
occasions business~0.6
occlude block~1
occlusion front~0.42 position~0.3
occupancy tenant~0.5 acquiring~0.42 getting~0.42
occupation business~1 job~1 line~1 activity~0.6
occupied tenanted~0.5
occupy busy~1 work~0.6 fill~0.5 live~0.42 be~0.3
occur happen~1 pass~1 come~0.7 become~0.42
odor smell~1 property~0.6
offence offense~1 offensive~1 team~0.42 squad~0.42
offend breach~0.7 break~0.7
officiate function~0.7 perform~0.6 serve~0.42
offsaddle remove~0.6 take~0.6 withdraw~0.6
offset cancel~0.7 balance~0.6 transfer~0.3
offspring issue~1 relation~0.6 outcome~0.42 result~0.42 event~0.42
offstage stage~0.6
ogle look~0.6
oil cover~0.6
oilfield field~0.6
oklahoma ok~1
ology subject~0.6 field~0.6
omen sign~0.6
ominous forbidding~1
omission skip~1 mistake~0.6 error~0.6 fault~0.6 deletion~0.5
omit exclude~1 except~1 drop~0.7 eliminate~0.6
onetime old~1
onlooker watcher~0.6
onset start~0.6
onslaught trouble~0.6 language~0.3
openwork work~0.6
opera house~0.3
operagoer patron~0.6
operate run~1 function~0.7 work~0.7 go~0.7 direct~0.6 control~0.5
operation action~0.6 activity~0.6 activeness~0.6
operational functional~0.7
operations transaction~0.6 dealing~0.6 dealings~0.6
operator function~0.6 map~0.6 mapping~0.6 cause~0.42
opponent contestant~0.6 person~0.42 individual~0.42 someone~0.42 somebody~0.42
oppose fight~0.7 argue~0.6 debate~0.6 fence~0.6 contrast~0.3
opposite reverse~0.7 paired~0.7 word~0.6 contestant~0.3
opposition action~0.6 relation~0.42
oppress suppress~1
oppression subjection~0.42
optimum good~0.6 goodness~0.6
opus piece~1 music~0.6
orator speaker~0.6
orbit domain~0.7 area~0.7 field~0.7 route~0.6 scope~0.5 range~0.5
orchestra seating~0.42 seats~0.42
ordain order~0.7
ordeal experience~0.6 trial~0.42
orderliness order~0.7 regularity~0.6 condition~0.42 status~0.42
ordinance regulation~1 rule~0.6 appointment~0.3 assignment~0.3 designation~0.3 naming~0.3
ordinary average~0.7 judge~0.6 condition~0.42
oregon or~1
organise organize~1 form~0.7 arrange~0.6 make~0.42 create~0.42 join~0.3
orient point~1 determine~0.42 position~0.3
orientation location~0.6 locating~0.6 position~0.6 positioning~0.6 direction~0.3
orifice opening~1
ornament artifact~0.6 change~0.6 alter~0.6 modify~0.6
orphan child~0.6 person~0.42 individual~0.42 someone~0.42 somebody~0.42 line~0.3
orthography writing~0.6
oscillation action~0.6 activity~0.6 cycle~0.5 wave~0.42
oscillator generator~0.6
ossify turn~0.6 change~0.3 alter~0.3 modify~0.3
ostracize ban~1 expel~0.6 exclude~0.42 shut~0.42
outbreak happening~0.6 occurrence~0.6 occurrent~0.6
outburst manifestation~0.6 happening~0.42 occurrence~0.42 occurrent~0.42 disturbance~0.3
outcry call~1 shout~1
outdo shell~0.6
outdoor outside~1
outfield parcel~0.6
outfight shell~0.6
outfit unit~0.6
outflow leak~1 run~0.6 flow~0.42 formation~0.3
outgrow develop~0.6 grow~0.6
outlaw crook~1 forbid~0.6 prohibit~0.6 veto~0.6
outlay spending~1 disbursement~1 disbursal~1 payment~0.6
outlet exit~0.5 issue~0.5 opening~0.3
outlook prospect~0.7 look~0.3 looking~0.3
outmode change~0.6 alter~0.6 modify~0.6
outmoded passe~1
outnumber total~0.6 number~0.6 come~0.6 amount~0.6
outplay shell~0.6
outpost post~0.6
outrage trouble~0.3
outreach reach~0.6 reaching~0.6
outrun run~0.6
outset beginning~1 first~1 start~1 point~0.6
outskirts section~0.6
outstrip shell~0.6
outweigh rule~0.42
overachievement performance~0.6
overachiever student~0.6 pupil~0.6
overburden charge~0.6
overcast clouded~1
overcome defeat~1 master~0.7 shell~0.42 fire~0.3 raise~0.3
overconfident positive~1
overdrive exploit~0.6 use~0.42 utilize~0.42 apply~0.42
overeat stuff~1 eat~0.6
overestimate value~0.42
overestimation estimate~0.6 estimation~0.6 idea~0.42
overexpose expose~0.6
overfeed feed~0.6 give~0.6
overfill fill~0.6
overflow flow~0.6 stream~0.6 flowing~0.42
overhang projection~0.6
overhaul pass~1 advance~0.6 progress~0.6 regenerate~0.42 renew~0.42
overhead expense~0.6 disbursal~0.6 disbursement~0.6
overhear catch~1 hear~0.6
overindulge stuff~1 eat~0.6
overlap cover~0.42 continue~0.42 extend~0.42
overlay cover~1 kill~0.42
overload load~0.6 loading~0.6 surcharge~0.5 overcharge~0.5 fill~0.42
overlook lose~0.6 drop~0.5
overnighter guest~0.6
overpayment payment~0.6
overpower shell~0.6 fire~0.42 raise~0.42
overproduce grow~0.6 raise~0.6 produce~0.6 make~0.42 create~0.42
overprotection protection~0.6
overreach fail~0.6
overshadow command~0.42 cloud~0.3
overshoot shoot~0.6 aim~0.42
overstep pass~0.7 top~0.7 excel~0.42
overstrain extend~0.6
overt open~1
overtake catch~1 pass~0.7 advance~0.42 progress~0.42 fire~0.3 raise~0.3
overthrow override~0.7 reverse~0.7 termination~0.6 ending~0.6 conclusion~0.6 disturbance~0.42
overtime period~0.42
overtone meaning~0.6 import~0.6
overture music~0.6 advance~0.5 origin~0.42 origination~0.42 suggestion~0.3
overturn turn~0.6 override~0.5 reverse~0.5 move~0.42 rule~0.3
overwhelm fire~0.6 raise~0.6 charge~0.42 cover~0.3
overwhelming consuming~0.7
overwork exploit~0.7 work~0.6 process~0.6
oxcart cart~0.6
oxidation reaction~0.6
oxidise change~0.6 alter~0.6 modify~0.6
oyabun supervisor~0.6
oyster helping~0.3 serving~0.3
pace step~0.7 rate~0.6 walk~0.6 go~0.42 move~0.42 measure~0.3
pacify quiet~0.6 still~0.6 establish~0.42 give~0.42
packet package~1 bundle~1 parcel~1 collection~0.6 aggregation~0.6 message~0.42
packinghouse building~0.6 works~0.42
pad paper~0.6 walk~0.42 block~0.3 stuff~0.3
paddle play~0.42
pageant observance~0.42
pail bucket~1
pain trouble~1 feeling~0.42
pains attempt~0.6 effort~0.6 endeavor~0.6 try~0.6
painter artist~0.6 line~0.3
palace authorities~0.42
pale sick~0.7 strip~0.6 color~0.6
palette scope~0.6 range~0.6 reach~0.6 ambit~0.6 board~0.42
pall change~0.6 cover~0.3
pallid sick~0.7
palm handle~1 area~0.6 region~0.6 touch~0.6
palpable evident~0.5 manifest~0.5
pamper treat~0.6 handle~0.6
pamphlet folder~1 book~0.6 script~0.5 volume~0.5
pan go~0.6 move~0.6 trash~0.5 container~0.3
pane paneling~0.7 panelling~0.7 panel~0.42
pang feeling~0.6
pant blow~0.6
pantheon collection~0.6 aggregation~0.6 memorial~0.42
pantomime acting~0.6 playing~0.6 performing~0.6 act~0.6 play~0.6
pap garbage~0.6
paperback book~0.6 volume~0.6
par score~0.6 status~0.42 position~0.42
parable story~0.6
parade procession~0.6 walk~0.6 succession~0.42 process~0.42 display~0.3 showing~0.3
paradigm image~0.7 model~0.42 example~0.42 class~0.3 category~0.3
paradise region~0.6 part~0.6
paragon model~0.42
parallel similarity~0.6 fit~0.6 check~0.6 tally~0.6 agree~0.6 duplicate~0.5
parallelism similarity~0.6
paralyze deactivate~0.6
parameter constant~0.6 factor~0.42 address~0.3 reference~0.3 value~0.3
paramount overriding~1
paraphrase rephrase~1 reword~1 rewording~0.6 rephrasing~0.6 repeat~0.6 iterate~0.6
parasite organism~0.6 being~0.6 follower~0.42
parch dry~0.6
parchment paper~0.6
pardner collaborator~1 cooperator~1 partner~1 associate~0.6
pardon forgiveness~1 kindness~0.6 forgive~0.6
pare cut~0.42 strip~0.3
parenthesis aside~0.7 message~0.42 content~0.42
parenthood parent~0.5
parish community~0.6
park green~0.7 parcel~0.6 put~0.6 set~0.6 place~0.6 position~0.6
parking room~0.6 way~0.6
parlay back~0.6
parliament cards~0.42
parlor room~0.42
parody impersonation~0.6 act~0.6 play~0.6 represent~0.6
paroxysm fit~1
parrot repeat~0.6
parry block~1 fence~0.6
partake share~0.7 touch~0.5 get~0.42 acquire~0.42 consume~0.3 ingest~0.3
particle stuff~0.6 body~0.42
partition divider~1 structure~0.6
partnership business~0.6 partner~0.5 collaborator~0.5 cooperator~0.5 contract~0.3
passage transition~1 section~0.42 way~0.3
passageway structure~0.42
passerby footer~0.6
passion feeling~0.6
passive inactive~1
passivity inactiveness~0.6 inactivity~0.6 submissiveness~0.42
pastime interest~1
patent document~0.6 papers~0.6 secure~0.6 register~0.42 change~0.3 alter~0.3
path way~1 course~0.6 route~0.5 line~0.3
pathologist diagnostics~0.5
pathology unhealthiness~0.42
pathos quality~0.6 style~0.3
patience cards~0.42
patriot subject~0.6
patrol detachment~0.6 guard~0.6 protection~0.42 force~0.3 personnel~0.3
patroller watcher~0.6
patronage backing~1 backup~1 business~0.7 approval~0.6 approving~0.6 people~0.42
patronne patron~0.6 supporter~0.6
patter channel~0.6 line~0.6 sound~0.42
pattern form~1 shape~1 model~1 structure~0.6 copy~0.6 simulate~0.6
pavement artifact~0.42 walk~0.3
paw hand~0.7 foot~0.6
payable collectible~1 collectable~1
payday day~0.6
peace order~0.6 quietness~0.3
peak flush~0.7 limit~0.6 limitation~0.6 reach~0.6 make~0.6 elevation~0.5
peaked unwell~1
peal roll~1 rolling~1 sound~0.6
pealing roll~1 rolling~1 sound~0.6
pearl drop~0.5
peck pick~1 eat~0.42
peculiarity feature~0.6 individuality~0.42 individualism~0.42 individuation~0.42 object~0.3
peddle deal~0.6 sell~0.6
peddler seller~0.6 marketer~0.6 vendor~0.6 crook~0.42
pedestal base~1 stand~1 support~0.6 status~0.42 position~0.42
pedigree line~1 origin~1 stock~1
peel strip~0.6
peep look~0.6 show~0.42
peer person~0.6 individual~0.6 someone~0.6 somebody~0.6 look~0.6
peg pin~0.7 stick~0.5 marker~0.42 marking~0.42 mark~0.42
pegboard board~0.6
pelt throw~0.6 stream~0.5 rain~0.3
pelting rain~1 succession~0.6 successiveness~0.6
pen write~1 compose~1
penalty payment~0.42
pencil figure~0.3
pendulum setup~0.6
penetrate enter~0.6 click~0.5
penetration insight~0.7 entering~0.3 entry~0.3 ingress~0.3 incoming~0.3
peninsula land~0.6
pennant flag~0.42
penny cent~0.7
pensioner beneficiary~0.6 donee~0.6
penthouse apartment~0.6
perceive see~0.42
percentage percent~1 share~0.7 part~0.7 assets~0.42
perch rest~1 light~0.7 support~0.6 land~0.42 put~0.3 set~0.3
percussion music~0.6 section~0.3
perennial repeated~0.5
perfect amend~0.6
perfectibility capability~0.6 capableness~0.6 potentiality~0.6
perfection state~0.6
perforation hole~0.6
perfume smell~0.6
perfusion insertion~0.6 introduction~0.6
peril risk~1
periphery edge~0.6 bound~0.6
perish go~1 exit~1 expire~1 pass~1 turn~0.6
permeate filter~0.7
perpetrate commit~1 pull~1 act~0.6 move~0.6
perpetration commission~1
perpetual constant~0.7
perpetuate continue~0.6 preserve~0.6
perpetuation prolongation~1 lengthening~1 continuance~0.6 continuation~0.6
persecution abuse~0.6
persevere persist~1 continue~0.6 preserve~0.6
persona role~1 part~1 image~0.7 personation~0.6
personage person~0.6 individual~0.6 someone~0.6 somebody~0.6
personification person~0.6 individual~0.6 someone~0.6 somebody~0.6 figure~0.42 image~0.42
personify body~1 be~0.7 personate~0.5 represent~0.42 assign~0.3 attribute~0.3
perspiration secretion~0.6 activity~0.42
persuade carry~1 work~0.6 cause~0.42 have~0.42 get~0.42 make~0.42
pertain refer~1 relate~1 touch~1 belong~0.42
pertinence applicability~1 relevance~0.6 relevancy~0.6
perturb trouble~1 disturb~0.6
perturbation disturbance~1 activity~0.3
perusal reading~0.6
peruse see~0.6
pester bug~1
pestered harassed~1
pet favorite~0.7 favourite~0.7 crossness~0.3
petite tiny~1
petition request~1 message~0.6 content~0.6 asking~0.42
petitioner requester~1 applicant~0.6 complainant~0.42
petulance crossness~1
phalanx force~0.3
pharmacy shop~0.42 store~0.42
phenomenon process~0.6 development~0.42
philosopher student~0.6 person~0.42 individual~0.42 someone~0.42 somebody~0.42
philosophize think~0.6
philosophy humanities~0.42
phoneme phone~0.6 sound~0.6
phonograph machine~0.6
phony pretender~1 fake~1 cheat~0.6
photograph photo~1 picture~1 shoot~1 record~0.6 enter~0.6
photography picturing~0.6 photo~0.5 picture~0.5 process~0.42 business~0.3 job~0.3
phrase word~1 show~0.6 arrange~0.42 put~0.42 order~0.42 saying~0.3
phraseology wording~1
phrasing wording~0.7 grouping~0.6
physicalness corporeality~1 corporality~1 quality~0.6
physician doc~1
physique build~1 figure~0.7 shape~0.7 form~0.7 body~0.42
pianism performance~0.6
pianist musician~0.6 player~0.6
piazza place~1
picket watch~1 watcher~0.6 detachment~0.42 fix~0.42 secure~0.42
pickle fix~0.7 hole~0.7 mess~0.7
pickup corrective~0.3 restorative~0.3
picnic outing~1 vacation~0.6 holiday~0.6 eat~0.6 undertaking~0.42 project~0.42
pictorial pictural~1 graphic~0.7
piedmont side~0.42
pier platform~0.6 support~0.42
pierce move~0.42 sound~0.3
pig hog~1
pigment color~0.6 paint~0.5
pike point~0.3
pile batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7 pack~0.7
pilfer hook~1 lift~1 rip~0.6
pill thing~0.6
pillar column~0.7 rule~0.6 shape~0.42 form~0.42 supporter~0.3
pillory expose~0.6 display~0.6 knock~0.3 criticize~0.3
pilot control~0.6 tar~0.42 direct~0.42 point~0.42 head~0.42 channelize~0.42
pinch hook~0.5 lift~0.5 fold~0.42 rip~0.3
pinnacle elevation~0.7 top~0.7 level~0.42 stage~0.42 point~0.42 tip~0.3
pinpoint second~0.6 locate~0.6 spot~0.42 patch~0.42 point~0.3
pioneer initiate~0.7 originator~0.6 introduce~0.6 cause~0.42 do~0.42 make~0.42
pipe shout~0.6 call~0.6 play~0.3
piper musician~0.6 player~0.6
pirate ship~0.3
pisces person~0.42 individual~0.42 someone~0.42 somebody~0.42
piss make~1 eliminate~0.6 pass~0.6
pistol piece~0.6
pit mark~0.7 hole~0.6 remove~0.3 take~0.3 withdraw~0.3
pitch flip~1 toss~1 delivery~0.7 shift~0.7 throw~0.42 move~0.42
pitching playing~0.6 movement~0.42 move~0.42
pith center~0.7 centre~0.7 gist~0.7 heart~0.7 sum~0.7 content~0.42
pivot turn~0.6
placement arrangement~1 position~0.6 location~0.5 locating~0.5 positioning~0.5 contact~0.42
placid quiet~1 still~1
plague harass~0.7
plain field~1 evident~1 manifest~1 land~0.6
planet follower~0.42
plank board~1 cover~0.6 policy~0.42 serve~0.3
planner person~0.6 individual~0.6 someone~0.6 somebody~0.6
plant works~1 set~1 embed~0.7 put~0.6 place~0.6 position~0.6
plantation land~0.6
planter worker~0.42
planting location~0.6 locating~0.6 position~0.6 positioning~0.6 collection~0.42 aggregation~0.42
plaque spot~0.6 patch~0.6 memorial~0.42
plasma state~0.3
plaster cover~0.6
plastered sealed~0.7 loaded~0.5
plat plot~1 map~0.6
platoon squad~0.42
playacting acting~1 playing~1 performing~1 activity~0.6
playmate associate~0.6
playwright author~0.6 play~0.5
plead invoke~0.6 declare~0.3
pleasure feeling~0.6 choice~0.3 pick~0.3
pleat fold~0.6
pledge subscribe~0.7 donate~0.42
plenty batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7
pliant plastic~1 elastic~0.5
plod walk~0.6
plodding walk~0.42 walking~0.42
plow turn~1 cover~0.7 treat~0.7 handle~0.7 deal~0.7 address~0.7
plowing tilling~0.6
plowshare share~1
pluck tweak~1 roll~0.7 pull~0.6 draw~0.6 overcharge~0.5 surcharge~0.5
plumb measure~0.6 explore~0.3
plumbing utility~0.6 measurement~0.3 measuring~0.3 measure~0.3
plummet drop~0.6
plunder sack~0.7 rip~0.6 strip~0.5 take~0.42
plunge drop~0.42 fall~0.42 shoot~0.3
plunk sound~0.6 go~0.6 fall~0.3
ply give~0.6 run~0.5 do~0.42 perform~0.42
poach hunt~0.6 run~0.6
pocket sack~0.7 take~0.6 rip~0.42 funds~0.3 finances~0.3
poet author~0.6
poetry style~0.42
poignancy quality~0.42
poignant touching~1
poise fix~0.42 ready~0.42 set~0.42 put~0.3 place~0.3 position~0.3
poised collected~0.7
poison kill~0.42 change~0.3 alter~0.3 modify~0.3
polarity sign~0.7
polarization condition~0.42 status~0.42
polarize change~0.6 alter~0.6 modify~0.6 separate~0.42 divide~0.42 part~0.42
pole hold~0.42 support~0.42 opinion~0.3 view~0.3 reduce~0.3
police force~0.6 personnel~0.6 guard~0.6
policeman officer~1
polish finish~0.7 down~0.7 amend~0.42
politeness action~0.42
politician leader~0.6
polynomial function~0.6 map~0.6 mapping~0.6
pond pool~1
ponder think~0.6
pony translation~0.3 rendering~0.3 version~0.3
pop start~1 sound~0.3 go~0.3
popping sound~0.6
populace public~1 world~1 people~0.6
populate live~1 be~0.6 fill~0.42
population people~0.6 group~0.42 grouping~0.42 collection~0.3 aggregation~0.3
porch structure~0.6
pore center~1 centre~1 hole~0.6 think~0.6 channel~0.42
porosity body~0.6
portend forecast~1 point~0.6
porter guard~0.42
portion part~1 component~1 relation~0.6 parcel~0.5 share~0.5 object~0.42
portray represent~0.6 impersonate~0.5 act~0.3 play~0.3
portrayal portrait~1 personation~0.7 picture~0.6 acting~0.42 playing~0.42 performing~0.42
portwatcher watcher~0.6
pose model~0.7 represent~0.6 be~0.6 impersonate~0.5 personate~0.5 position~0.42
positivism positivity~0.7 positiveness~0.7 quality~0.42
positivist positive~1
possess have~0.7 own~0.7 feature~0.6
possession ownership~1 control~0.6 owner~0.5 possessor~0.5 relation~0.42 spell~0.3
poster posting~1 bill~1 card~1 sign~0.6 worker~0.42
postmark marker~0.6 marking~0.6 mark~0.6
postscript note~0.6 annotation~0.6
postulate posit~1 claim~0.6 ask~0.5 need~0.5 require~0.5 take~0.5
posture position~1
pot can~0.7 embed~0.6
potassium metal~0.6
potency authority~1 authorization~1 control~0.6 potential~0.5 potentiality~0.5 power~0.42
potent powerful~1
pothole hole~0.6
potpourri collection~0.6 aggregation~0.6 piece~0.42
potshot shooting~0.6 criticism~0.42
potter work~0.6 busy~0.42 move~0.3
pottery shop~0.3
pouch sack~0.7
pounce fall~0.6
pound poke~1 ram~0.7 walk~0.3
pounding blow~0.6 bump~0.6 heartbeat~0.42
pour stream~0.7 move~0.6
powwow conference~0.6
practicable executable~0.7
practice do~1 activity~0.6 training~0.42 learn~0.42 read~0.42 take~0.42
practiced good~1 skillful~1
practise do~0.7 perform~0.6 execute~0.6 learn~0.3 read~0.3 take~0.3
praise approval~0.6 measure~0.6 evaluate~0.6 assess~0.6 value~0.6
prance walk~0.6 go~0.42 move~0.42
prattle talk~0.6 speak~0.6
prayer request~0.42 asking~0.42
preach talk~0.6
preaching address~0.6 speech~0.6
preamble introduction~0.6
prearrange arrange~0.6 set~0.6
precaution safeguard~1 guard~1 measure~0.6 step~0.6 care~0.5
precedence priority~1 earliness~0.42 activity~0.3
precedent example~0.6 instance~0.6 representative~0.6
precious wanted~1 valued~0.5
precipice drop~0.6
precipitate fall~0.5 turn~0.42
preclude forbid~1 eliminate~0.42
preconception opinion~0.6 view~0.6
precondition fix~0.6 ready~0.6 set~0.6
predict call~1 forecast~0.7 guess~0.6 pretend~0.6 point~0.42
prediction forecasting~0.7 statement~0.42
predilection preference~1 liking~0.42
predominance control~0.6
predominate rule~1 lift~0.42
predomination control~0.6
preempt get~0.6 acquire~0.6 replace~0.42
preexistence being~0.6 existence~0.6
preface introduce~1 introduction~0.6 state~0.6 say~0.6 tell~0.6
preisolate isolate~0.6
prelude origin~0.6 origination~0.6 music~0.42
premiere performance~0.6
premise posit~0.6
premises site~0.6
premium payment~0.6 value~0.42 charge~0.3
premix mix~1
premonition warning~0.42
preoccupation idea~0.6
preoccupy control~0.6 command~0.6
preparation readying~1 activity~0.6 planning~0.5 provision~0.5 thinking~0.3
prepare fix~1 ready~1 set~1 make~0.7 change~0.6 alter~0.6
preposition place~0.42 position~0.42
presage forecast~1 point~0.6
prescribe order~1 dictate~1 visit~0.6 recommend~0.42 tell~0.3 say~0.3
prescribed appointed~0.7
prescription direction~0.6
present show~1 represent~0.7 time~0.6 stage~0.5 gift~0.42 state~0.42
presentation show~0.42 display~0.3
presentment notification~1 charge~0.42 billing~0.42 show~0.3
presentness nowness~1 timing~0.6
preside control~0.6 command~0.6
presidency administration~1 position~0.42 post~0.42 office~0.42 spot~0.42 place~0.42
president administration~0.5
press urgency~0.6 touch~0.6 machine~0.3 count~0.3
pressing urgent~1 push~0.6 pushing~0.6 part~0.42
pressure force~1 work~0.42 push~0.3 pushing~0.3
prestige standing~0.6
presume act~0.42 move~0.42 prove~0.3 evidence~0.3 show~0.3
presumption given~1
pretence artificiality~0.6 color~0.42
pretense pretending~1 simulation~1 imaging~0.3
pretension artificiality~0.6 claim~0.42
pretext color~0.42
prevail rule~1 hold~0.7 obtain~0.7 persist~0.5 run~0.5 exist~0.42
prevalence number~0.3 figure~0.3
prevent forbid~1 keep~0.7
prevention bar~1
prevision capacity~0.42 knowing~0.3
prey target~1 feed~1 exploit~0.6 work~0.6
prick member~0.3
pride feeling~0.6 feel~0.6 experience~0.6
priest order~0.6
primacy importance~0.6
prime flush~0.7 number~0.6 fix~0.6 ready~0.6 set~0.6 choice~0.5
primer text~0.6 light~0.42
priming readying~0.6 light~0.42
principal head~0.7 debt~0.6 star~0.5 lead~0.5 player~0.3
principle rule~1 value~0.42
prise open~0.6 value~0.5 see~0.3 view~0.3
privacy privateness~1 secrecy~0.7 concealment~0.7 isolation~0.42
privy can~1 room~0.6
prize value~1 gift~0.6 see~0.6 view~0.6 open~0.42
pro statement~0.42
probability measure~0.6 quantity~0.6 amount~0.6 quality~0.42
probable likely~1
procedure process~1 activity~0.6 function~0.5 work~0.42 software~0.3 package~0.3
proceedings transactions~0.7
proclaim entitle~0.6 title~0.6 declare~0.42 maintain~0.3
proclaimed announced~1
proclamation announcement~1 declaration~1 statement~0.6 act~0.42
procrastinate delay~0.6
procrastination delay~0.6 slowness~0.42
procure secure~1 obtain~0.6
procurer securer~0.7 acquirer~0.42
prod nudge~1 push~0.6 force~0.6 poke~0.5
prodigious exceptional~0.5
profess claim~0.6 declare~0.42 admit~0.3 acknowledge~0.3
profession business~0.42 job~0.42 line~0.42
professional master~0.5 authority~0.3
professorship position~0.6 post~0.6 office~0.6 spot~0.6 place~0.6
proffer offer~1 give~0.6
proficiency skillfulness~0.42
proficient good~1 skillful~1 technical~0.7
profit net~1 earnings~1 income~0.6 get~0.6 acquire~0.6 clear~0.42
profits net~1 earnings~1 winnings~0.7 win~0.7 income~0.6
proletariat class~0.6
proliferation growing~0.6 development~0.6
prominence standing~0.6 bump~0.5 importance~0.42 projection~0.3
prominent outstanding~1 big~0.7
promise commitment~0.6 declare~0.6 call~0.5 prospect~0.42 guess~0.3 pretend~0.3
promulgate declare~0.6 announce~0.42
pronounce say~1 label~0.7 judge~0.7 declare~0.42 hold~0.42
pronounced marked~1
pronouncement declaration~0.6
prop property~0.7 support~0.6 hold~0.6 object~0.42
propaganda information~0.6 info~0.6
propagation generation~0.7 multiplication~0.7 spreading~0.6
propel move~0.7 prompt~0.7 cause~0.42 do~0.42 make~0.42
prophecy forecasting~0.42
prophesy call~0.6 talk~0.42
proponent person~0.6 individual~0.6 someone~0.6 somebody~0.6
proportion balance~0.3
proportionality balance~0.7 arrangement~0.42
proposition suggestion~0.7 statement~0.6 propose~0.6 suggest~0.6 proposal~0.42 offer~0.3
proprietor owner~1 ownership~0.5
proprietorship ownership~0.6 owner~0.5
propriety conduct~0.6
proscribe forbid~1 prohibit~1 veto~1 command~0.6 require~0.6
prose style~0.42
prosecute act~0.6 move~0.6
prosecution action~0.6 collection~0.42 aggregation~0.42 continuance~0.3 continuation~0.3
prosody speech~0.6 delivery~0.6 metrics~0.5
prosper turn~0.6
prosperity successfulness~0.7
prostrate change~0.42 alter~0.42 modify~0.42 throw~0.3
protagonist supporter~1
protege recipient~0.6 receiver~0.6
protest objection~0.7 complain~0.6 kick~0.6 verify~0.3
protestation objection~0.6 declaration~0.42
prototype image~1 model~0.6 example~0.6
protrude project~1 start~0.7
protuberance bump~1 projection~0.6 condition~0.42 status~0.42
provenance beginning~0.6 origin~0.6 root~0.6 source~0.6
proverb saying~0.6
provide render~1 give~0.6 condition~0.3 specify~0.3
providence care~0.42 charge~0.42
province state~1 responsibility~0.7 domain~0.42 area~0.42 field~0.42
provincialism sectionalism~0.7 localism~0.7 narrowness~0.6
proviso provision~1 condition~0.6
provoke fire~1 raise~1 make~0.6 create~0.6 cause~0.42 do~0.42
prowess artist~0.5
prowl walk~0.6
proximity nearness~0.6 closeness~0.6 locality~0.42
pry open~0.6 poke~0.5 ask~0.42 search~0.3 look~0.3
psi letter~0.42
psyche head~1 knowledge~0.6
psychiatrist shrink~1
publicist publicizer~1
pucker tuck~0.7 fold~0.6
puff drag~0.7 draw~0.7 blow~0.3
puke git~1
pulley block~1 machine~0.6
pulp mass~0.6
pulpit dais~1 platform~0.6
pulsate move~0.42 produce~0.3 make~0.3 create~0.3
pulsation wave~0.6 heartbeat~0.5
pulse heartbeat~0.7 wave~0.6 produce~0.42 make~0.42 create~0.42 rate~0.3
pulverize destroy~0.42
pump heart~0.7 handle~0.6 manage~0.6 shoot~0.42 draw~0.3
pun play~0.6
puncher punch~0.5
punctuality promptness~1 timing~0.6
punctuate mark~1 add~0.6 show~0.42 interrupt~0.3 disrupt~0.3
puncture make~0.42 create~0.42 deprecate~0.3
pundit initiate~1 student~0.6
punk crook~0.6
punt kick~0.6 back~0.5 play~0.3
pupate grow~0.6 develop~0.6 produce~0.6 get~0.6 acquire~0.6
puppet figure~0.6
purification cleaning~0.6 cleanup~0.6 processing~0.42
purify purge~0.7 amend~0.6 change~0.42 alter~0.42 modify~0.42
purity condition~0.6 status~0.6
purl run~0.6 flow~0.6 feed~0.6 course~0.6 noise~0.42
purloin hook~1 lift~1 rip~0.6
purport aim~0.7 purpose~0.7 propose~0.7 claim~0.6 mean~0.42 think~0.42
purse container~0.6 sum~0.42 amount~0.42 contract~0.42
pursue follow~0.7 act~0.6 move~0.6 go~0.42 search~0.3 seek~0.3
pursued chased~1
pursuer follower~0.6 person~0.42 individual~0.42 someone~0.42 somebody~0.42
pursuit chase~1 following~1 movement~0.6 move~0.6 search~0.42 interest~0.3
purveyor supplier~0.6
putout out~0.6
putt play~0.42
puzzle stick~1 get~1 throw~0.6
pyramid deal~0.42 sell~0.42 arrange~0.3
quack doc~0.6 sound~0.42 act~0.42 behave~0.42 do~0.42
quadrupling multiplication~0.6
quail shrink~1 move~0.6
qualification making~1 fitness~0.6 reservation~0.5 revision~0.42 alteration~0.42 statement~0.3
qualify do~0.6 answer~0.6 serve~0.6 label~0.42 judge~0.42 modify~0.3
qualm sickness~0.42
quarrel row~1 words~1 dispute~1 scrap~1 difference~0.6 argue~0.6
quarterback back~0.6
quash reduce~1 invalidate~0.7 annul~0.7 void~0.7 suppress~0.6 cancel~0.42
quaver sound~0.6 note~0.42
quell stay~0.7 suppress~0.6 fit~0.42 meet~0.42 fill~0.42 fulfill~0.42
quench fit~0.6 meet~0.6 fill~0.6 fulfill~0.6 fulfil~0.6 suppress~0.3
quest seeking~0.7 search~0.6 hunt~0.42 hunting~0.42
quick fast~0.7
quickening level~0.42 stage~0.42 point~0.42
quickie repair~0.6 fix~0.6 fixing~0.6
quickness skillfulness~0.6 intelligence~0.42 rate~0.3
quintet five~0.7 piece~0.6 figure~0.42
quirk channel~0.42
quiver case~0.3 move~0.3
rabbi title~0.42
rabble rout~1
race run~0.7 contest~0.6 go~0.6 move~0.6 group~0.3 grouping~0.3
rack cut~0.42 try~0.42 work~0.3
racket noise~0.6 enterprise~0.42 endeavor~0.42 sound~0.3
racketeer crook~0.6
racy lively~1
radiance light~0.6 healthiness~0.3
radiate run~0.3 go~0.3 pass~0.3 lead~0.3 extend~0.3
radical group~1 unit~0.6 person~0.3 individual~0.3 someone~0.3 somebody~0.3
radio broadcasting~0.6 receiver~0.42
radish root~0.3
radius region~0.3 part~0.3
raft batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7 float~0.6
rag tag~1 week~0.42
rage act~0.6 behave~0.6 do~0.6 be~0.42
rail barrier~0.6 complain~0.6 kick~0.6 track~0.5 enclose~0.42 confine~0.42
railhead storage~0.6 store~0.6 end~0.42 terminal~0.42
railing barrier~0.6
railroad line~0.6 track~0.42
railway line~0.6 track~0.42
rainfall rain~1
rake move~0.6 sweep~0.3
rally mobilize~0.7 collect~0.6 effort~0.42 exploit~0.42 call~0.42
rallying mobilization~0.6 effort~0.42 exploit~0.42
ramble roll~0.7 range~0.7 continue~0.6 proceed~0.6 go~0.42 move~0.42
ramification branching~1 fork~1 forking~1 branch~0.7 development~0.3
rampart wall~1
ranch spread~1
ransack strip~1 take~0.6 search~0.42
ransom cost~0.6 payment~0.42 retrieval~0.3
rap blame~1 knock~0.7 pat~0.5 blow~0.42 bump~0.42 sound~0.42
rape destroy~0.42
raped sacked~1
rapidity rate~0.6
rapist crook~0.6
rarified elevated~0.7
rascal child~0.42
rasp file~0.42
rat git~0.5 worker~0.42
rathole hole~0.6 room~0.42
ratify sign~1 validate~0.6
ration share~0.42 part~0.42
rationalize cut~0.7 prune~0.7 support~0.6 eliminate~0.42 organize~0.3
rationing allocation~0.6 parceling~0.6 parcelling~0.6 assignation~0.6
rattle noise~0.6 sound~0.6 go~0.6
rattler train~0.42
rattling noise~0.6
rawhide hide~0.6
ray light~0.6 vector~0.3
rbi run~0.6 tally~0.6
readable clear~1
readapt adjust~0.6 adapt~0.6
readjust reset~0.7 adjust~0.6 adapt~0.6 set~0.42 correct~0.42
readjustment adjustment~0.7 registration~0.7 accommodation~0.6 fitting~0.6
realign align~0.6 adjust~0.6
realism realness~0.7
realist realness~0.5 person~0.42 individual~0.42 someone~0.42 somebody~0.42
reality world~1 realness~0.7 experience~0.6
realization piece~0.3
realize see~0.7 know~0.6 make~0.3 create~0.3
realm land~1 domain~0.6 area~0.6 field~0.6 region~0.5
reap draw~0.7 collect~0.6
reappearance return~0.7
rear raise~0.7 parent~0.7 formation~0.6 back~0.5 lift~0.5 side~0.42
rearguard detachment~0.6
rearing raising~1
rearrange arrange~0.6
rearward reverse~0.7
reason argue~0.7 think~0.6 account~0.42 represent~0.42 module~0.3
reasoning thinking~0.6
reassemble assemble~0.6 piece~0.6
reassert confirm~1
reassurance support~0.6
reassure quiet~0.6 still~0.6
reawaken wake~0.6
rebound bounce~1 bound~1 jump~0.6 recover~0.42
rebuild build~0.6 make~0.6
rebuke knock~0.6 criticize~0.6
recalculate calculate~0.6 compute~0.6 figure~0.6
recapitulate recap~1 summarize~0.6 resume~0.6 repeat~0.5 duplicate~0.42 double~0.42
recapture feel~0.6 experience~0.6 capture~0.42 take~0.3
recede withdraw~1 retire~1 go~0.6 move~0.6 change~0.3
receptacle container~0.6 fitting~0.3
reception response~1 greeting~0.6 party~0.42 broadcasting~0.3
receptionist response~0.5 receipt~0.5
receptive open~0.7
recess put~0.6 set~0.6 place~0.6 position~0.6 end~0.3 stop~0.3
recession corner~0.7 procession~0.3
recital report~0.6 account~0.6 reading~0.5 performance~0.42 speaking~0.3
recite perform~0.6 execute~0.6 do~0.6 repeat~0.42
reckon think~1 guess~1 calculate~0.7 estimate~0.7 figure~0.7 forecast~0.7
reckoning calculation~1 computation~1 figuring~1 tally~0.7 count~0.5 counting~0.5
reclaim recover~0.7 get~0.6 acquire~0.6 regenerate~0.5 recycle~0.42 reuse~0.42
reclassification categorization~0.6 classification~0.6
reclassify classify~0.6 class~0.6 sort~0.6 separate~0.6
reclining movement~0.6 move~0.6
recognition acknowledgment~1 acknowledgement~1 acceptance~0.6 credit~0.5 memory~0.42 remembering~0.42
recognize acknowledge~1 know~1 accept~0.6 spot~0.5
recognized accepted~1
recoil shrink~1 move~0.6 bounce~0.5 bound~0.5 happen~0.42 pass~0.42
recollect remember~1 retrieve~1 recall~1 think~1
recollection recall~0.7 memory~0.6 retention~0.6 retentiveness~0.6 retentivity~0.6 remembering~0.42
reconcile accommodate~1 settle~0.5 adjust~0.42 set~0.42 correct~0.42 agree~0.3
reconciling accommodative~1
recondition condition~0.6
reconnoiter observe~0.6
reconsider see~0.6 view~0.6
reconsideration reversal~0.42
reconstruct build~0.42 make~0.42 change~0.3 alter~0.3 modify~0.3
reconstruction repair~0.42 fix~0.42 fixing~0.42
reconvert convert~0.6
recopy copy~0.6
recount tell~1 inform~0.6 count~0.42 number~0.42 enumerate~0.42
recoup reimburse~1 recover~0.7 compensate~0.6 get~0.42 acquire~0.42 keep~0.3
recourse assist~0.6 assistance~0.6 help~0.6 resource~0.42
recovery advance~0.6 retrieval~0.5 act~0.3
recreate revive~1 renovate~1 repair~1 play~0.7
recreation refreshment~0.7 activity~0.6
recreational unpaid~0.7
recruit enroll~1 enter~1 enrol~1 register~0.6 raise~0.5 newcomer~0.42
recruitment enlisting~1
rectifier person~0.42 individual~0.42 someone~0.42 somebody~0.42
recurrence return~1 repeat~0.6
recurrent repeated~1
redden flush~1 color~0.6 colorize~0.42
rededicate give~0.6 commit~0.6
redefine specify~0.6 define~0.6
redefinition definition~0.6
redemption delivery~0.6 saving~0.6 purchase~0.3
redeposition deposition~0.6 deposit~0.6
redevelopment renovation~1
redheader person~0.6 individual~0.6 someone~0.6 somebody~0.6
rediscover discover~0.6
rediscovery find~0.6
redistribute spread~0.6 distribute~0.6
redouble escalate~0.6 double~0.42 duplicate~0.42
redress amends~1 right~1 compensate~1 correct~1 compensation~0.6 change~0.6
redundancy configuration~0.3
redundant extra~1
reecho ring~0.6 repeat~0.3
reef strip~0.3 slip~0.3
reek smell~1 suggest~0.6
reel spin~0.7 film~0.6 walk~0.6 rotate~0.42 wind~0.3 roll~0.3
reelect return~1 elect~0.6
reelection election~0.6
reenact act~0.3 play~0.3 represent~0.3
reenforce reinforce~1
reenforcement reinforcement~1 support~0.7 confirmation~0.6
reestablish restore~1 reinstate~1 change~0.6 alter~0.6 modify~0.6
reevaluate measure~0.6 evaluate~0.6 assess~0.6 value~0.6
reevaluation evaluation~0.6 rating~0.6
reexamine review~1 analyze~0.6 analyse~0.6
refashion redo~1 produce~0.6 make~0.6 create~0.6
referee ref~1 reviewer~0.7 reader~0.7 critic~0.42
referendum vote~0.6
refill fill~0.6
refinance finance~0.6
refine down~1 amend~0.6 change~0.42 alter~0.42 modify~0.42 process~0.3
refined processed~0.7
refinement finish~1 advance~0.42 processing~0.3
reflect point~0.6 designate~0.6 show~0.6 think~0.42
reflection manifestation~0.5
reflector device~0.6
reflex reaction~0.6 response~0.6
reform regenerate~0.7 amend~0.6 campaign~0.42 cause~0.42 drive~0.42 movement~0.42
refrain music~0.6
refrigeration preservation~0.6
refueling provision~0.6
refurbish renovate~1 regenerate~0.6 renew~0.6
regain recover~1 retrieve~1 find~1 get~0.6 acquire~0.6
regale treat~1
regard see~1 view~1 attentiveness~0.7 detail~0.6 item~0.6 point~0.6
regime authorities~1 plan~0.42 program~0.42 programme~0.42
regiment control~0.6 command~0.6 form~0.42 organize~0.42 delegate~0.3 designate~0.3
regret feel~0.6 experience~0.6 refuse~0.3 decline~0.3
regroup form~0.6 organize~0.6 group~0.42
regulatory regulative~1
rehabilitate restore~0.6 reinstate~0.42
rehabilitation renewal~0.7 restoration~0.6
rehash recycle~0.6 reuse~0.6 recap~0.42
rehearing listening~0.6 hearing~0.6
rehearse perform~0.6 execute~0.6 do~0.6
reich state~0.6 land~0.6
reign rule~0.7 period~0.6
rein control~0.6 command~0.6 stop~0.42 halt~0.42
reinterpret see~0.42
reissue publication~0.6 issue~0.42
reiterate repeat~1 iterate~1 tell~0.6
rejoice feel~0.6 experience~0.6
rejoin repay~0.7 return~0.7 join~0.6 answer~0.42 reply~0.42 respond~0.42
relatedness connection~0.6
relationship relation~0.6 state~0.42
relative relation~1 comparative~1 person~0.6 individual~0.6 someone~0.6 somebody~0.6
relax turn~0.6
relay pass~0.6 shift~0.42 control~0.42 team~0.3
relearn learn~0.6 acquire~0.6
relegate submit~1 demote~0.7 bump~0.7 break~0.7 bar~0.5 delegate~0.42
relentless persistent~0.7
reliability dependability~1 dependableness~1 responsibility~0.6 responsibleness~0.6
reliable dependable~1 authentic~0.5
reliance dependence~0.42 dependance~0.42 dependency~0.42
relic token~0.7 object~0.42
relief amends~0.3
religion institution~0.42 establishment~0.42
relinquish release~1 resign~1 free~1 pass~0.6 hand~0.6 reach~0.6
relish flavor~0.5 flavour~0.5
relive know~0.6 experience~0.6 live~0.6
reliving experience~0.6
rely count~1 depend~1 bank~1 look~1 calculate~1
remainder balance~1 rest~1 part~0.6 component~0.6 difference~0.5 number~0.42
remake redo~1 produce~0.6 make~0.6 create~0.6
remand remit~1 challenge~0.6 confine~0.42
remedial alterative~0.7
remedy repair~1 amend~1 relieve~0.7 correction~0.6 correct~0.6 right~0.6
remembrance memorial~0.7 memory~0.6 retention~0.6 retentiveness~0.6 retentivity~0.6 credit~0.42
reminisce remember~0.6
remission remitment~0.7 remit~0.5 payment~0.42
remnant leftover~1 end~0.7 balance~0.6 rest~0.6
remodel redo~1 change~0.6 alter~0.6 modify~0.6
remonstrance objection~1
remonstrate object~0.6 inform~0.42 knock~0.3 criticize~0.3
remount mount~0.6
remuneration wage~1 pay~1 earnings~1 salary~1 payment~0.42
remunerative compensable~1 salaried~1
renaissance revival~0.42
rend rip~1 pull~1 tear~0.6
rendezvous meeting~0.6 place~0.42 spot~0.42 date~0.3 appointment~0.3
rending ripping~1 splitting~1
rendition rendering~1 performance~0.6
renunciation defection~0.7 rejection~0.6 resignation~0.3
reorganize organize~0.6 form~0.42
reorientation change~0.42
repairman repairer~0.6
repayment refund~1 payment~0.6
repeal annulment~1 revoke~1 annul~1 lift~1 reverse~1 rescind~1
repent feel~0.42 experience~0.42
repertory deposit~0.6 repository~0.6 collection~0.42 aggregation~0.42
repetition repeat~1 repeating~0.7 continuance~0.42 continuation~0.42
replant set~0.6
replenish fill~0.6
replenishment replacement~1 renewal~1 filling~0.6
repose rest~1 inactivity~0.6 put~0.6 assign~0.6 quiet~0.5 quietness~0.42
representation content~0.6 creation~0.42 cooperation~0.3
repress reduce~1 suppress~0.6
repression subjection~0.6 control~0.3
reprieve interruption~0.42 break~0.42
reprimand knock~0.6 criticize~0.6
reprint separate~0.7 publication~0.6 article~0.42
reprobate reject~0.6
reproduce produce~0.6 make~0.6 create~0.6
reproducibility duplicability~1 dependability~0.6 dependableness~0.6
reproduction replica~0.5 replication~0.5 recall~0.42 copy~0.3
reproof criticism~0.6
repudiate reject~0.6 refuse~0.3 decline~0.3
repulse repel~1 rebuff~1 fight~0.6 drive~0.5 push~0.3 force~0.3
repulsion force~0.6 stand~0.3
reputation report~0.5 estimate~0.3 estimation~0.3
repute think~0.6
requisition demand~0.6 command~0.6 require~0.6 form~0.42 claim~0.42
reread read~0.6
rescue delivery~1 saving~1 deliver~1 retrieval~0.6 save~0.6 take~0.42
reseal seal~0.6
research inquiry~0.7 search~0.7 explore~0.7
resettle settle~0.6 locate~0.6
reshape determine~0.6 shape~0.6 regulate~0.6 form~0.42 work~0.42 forge~0.42
reside live~0.6 rest~0.5
residence address~0.6 house~0.42 act~0.3
resident doc~0.42
residue balance~0.7 rest~0.7 part~0.42 component~0.42
resilience elasticity~0.6
resist refuse~1 fight~0.42
resistance action~0.6
resonance ringing~0.5 quality~0.3
resonant remindful~0.7
resort recur~1 repair~0.7 hotel~0.6 use~0.6 utilize~0.6 apply~0.6
resound ring~1 noise~0.7 sound~0.6 go~0.6
respect value~1 observe~0.7 detail~0.6 item~0.6 point~0.6 see~0.6
respectable estimable~0.7 good~0.7 healthy~0.5
respects message~0.6 content~0.6
respiration activity~0.42
respite break~0.7 pause~0.42 interruption~0.3
restate repeat~1 iterate~1 tell~0.6
restatement statement~0.6
restaurant building~0.6
restlessness mobility~0.6
restock stock~0.6
restrain confine~1 hold~1 constrain~1 disable~0.6 restrict~0.42 limit~0.42
restrained moderate~0.5
restraint control~0.7 constraint~0.5 confinement~0.3
resumption beginning~0.6 start~0.6
resurrect raise~1 revive~0.7 regenerate~0.42 restore~0.42 return~0.3
resuspend suspend~0.6
retaliation return~0.6
retard check~0.5 delay~0.5 be~0.42 change~0.3 alter~0.3 modify~0.3
retardation slowing~1 change~0.6 alteration~0.6 delay~0.42 hold~0.42 postponement~0.42
retch purge~1 sick~1 chuck~1 eliminate~0.6 pass~0.6
rethink think~0.6
retie tie~0.6 bind~0.6
retort return~1 replication~1 counter~1 repay~1 reply~0.6 response~0.6
retrace trace~1 return~0.6
retraining training~0.6
retranslate translate~0.6 render~0.6
retreat withdraw~1 retire~1 withdrawal~0.6 go~0.6 move~0.6 area~0.42
retreated people~0.6
retribution correction~0.42
reunion party~0.6 uniting~0.42
reunite meet~0.6 unite~0.42
revamp regenerate~0.6 renew~0.6 repair~0.42 fix~0.42 restore~0.42
reveal discover~0.7 expose~0.7 break~0.7 show~0.6 tell~0.42
revealing telling~1
revel celebrate~0.42
revelation insight~0.42 informing~0.3
reveller celebrant~0.6 celebrator~0.6
revenge return~0.6
reverberate ring~1 sound~0.6 go~0.6 persist~0.42 run~0.42
reverberation replication~1 outcome~0.42 result~0.42 event~0.42 issue~0.42
revere value~0.42
reverence value~0.6
reverend title~0.42
revetment barrier~0.6
revile abuse~0.6 shout~0.6
revitalize regenerate~1 amend~0.6 renew~0.42
revolution change~0.6 alteration~0.6 rotation~0.5 turning~0.3 turn~0.3
revolutionize change~0.6 alter~0.6 modify~0.6
revolve rotate~1 turn~0.6 roll~0.5 move~0.3
revolver door~0.42
reward wages~1 reinforce~0.7 reinforcement~0.5 repay~0.5 payment~0.42 teach~0.42
rhetorician speaker~0.6
rhyme fit~0.42 check~0.42 tally~0.42 agree~0.42
rhythm cycle~0.5 periodicity~0.42
rib support~0.6 cut~0.3
ribbon thread~1 object~0.6 strip~0.3 slip~0.3
riboflavin b~0.6
richness fullness~0.5 property~0.3
rickety weak~0.5
ricochet bounce~1 bound~1 jump~0.6
riddle problem~0.6 screen~0.5 stick~0.42 get~0.42
ride drive~1 go~0.6 move~0.6 continue~0.3 proceed~0.3 keep~0.3
rider article~0.42
ridge elevation~0.6 formation~0.3
ridicule guy~1 offense~0.42
riffle flip~0.7 thumb~0.7 move~0.6 flow~0.3
rifle strip~1 go~0.7 piece~0.6 take~0.6 search~0.42
rift opening~0.6 breach~0.5 break~0.5 severance~0.5 separation~0.3 detachment~0.3
rig cheat~0.6 price~0.42 formation~0.3 fix~0.3 secure~0.3
rightfield right~1 parcel~0.6 position~0.42
rigor severity~1 severeness~1 validity~0.7 hardness~0.5
rim edge~0.6 bound~0.6 line~0.6 ring~0.42 render~0.42 roll~0.3
rinse serve~0.42 process~0.42
riot force~0.6
riotous disruptive~0.7 troubled~0.7 fast~0.5
ripe good~0.5 right~0.5
ripen change~0.6 alter~0.6 modify~0.6 grow~0.42
ripple wave~0.6 flow~0.6 sound~0.42 go~0.42
rise lift~1 emergence~0.6 move~0.6 go~0.6 raise~0.5 upgrade~0.5
rising emerging~0.5
risky bad~0.7
rite custom~0.42 usage~0.42
ritual custom~0.6 usage~0.6 use~0.3
rival challenger~1 touch~1 contestant~0.6
rive rip~1 pull~1 split~0.7 tear~0.6
river stream~0.6
riverbank bank~0.6
rivet center~1 centre~1 think~0.6 fix~0.42 secure~0.42
rivulet run~1 stream~0.6
road route~1 way~0.6 means~0.42
roadblock barrier~1
roadside edge~0.6
roadway route~0.6
roam roll~1 range~1 go~0.6 move~0.6
roar noise~0.6 call~0.42 shout~0.42
roaring noise~0.6 call~0.42 shout~0.42
roast guy~0.7
rob overcharge~0.7 surcharge~0.7 hook~0.7 rip~0.6 cheat~0.42
robe cover~0.42
rock stuff~0.42 move~0.42
roiling churning~1
roleplay act~1 play~1 perform~0.6
roleplaying acting~0.6 playing~0.6 performing~0.6
roller roll~0.7 wave~0.42
romance quality~0.42
romantic artist~0.42
romanticism humanities~0.42 quality~0.3
romanticize change~0.42 alter~0.42 modify~0.42 act~0.3 behave~0.3 do~0.3
rome leaders~0.42
romp play~0.6 fille~0.42 run~0.42 win~0.3
roof protection~0.6 cover~0.6 covering~0.3
rooftop top~0.6
rookie initiate~0.6
roost rest~1 settle~0.42 root~0.42
rope line~0.6
rosebud fille~0.42
rostrum dais~1 platform~0.6
rosy flushed~0.7
rot breakdown~0.7 drop~0.42 garbage~0.3
rotor bar~0.42
round cycle~0.7 go~0.6 move~0.6 shape~0.42 form~0.42 route~0.3
roundhouse workplace~0.6 work~0.6 hook~0.42
roundup summary~0.42
rouse move~0.6 charge~0.5 disturb~0.3 trouble~0.3
routine act~0.7 number~0.7 turn~0.7 bit~0.7 process~0.6 function~0.5
rove roll~1 range~1 go~0.6 move~0.6
royalty payment~0.6 house~0.42
rpm rate~0.6
rub run~0.6 draw~0.6 pass~0.6 touch~0.42 meet~0.42 contact~0.42
rubber synthetic~0.42 contest~0.3
rubbish trash~1 scrap~1 garbage~0.42
rubble dust~1 junk~1 trash~0.6 scrap~0.6
rubric rule~0.6 account~0.42 direction~0.3
ruby red~0.3 redness~0.3
ruck fold~0.42
ruddy red~0.7 cherry~0.7
ruffle flow~0.6 walk~0.3
rugged broken~0.5
ruin destroy~1 break~0.5 building~0.42 cross~0.42
ruined destroyed~1 finished~0.5
ruler rule~0.7 person~0.6 individual~0.6 someone~0.6 somebody~0.6 measure~0.42
rumble noise~0.6 sound~0.6 go~0.6 seat~0.42 fight~0.3 fighting~0.3
rummage search~0.6
rumor comment~0.6
rump can~0.5 seat~0.5 behind~0.5
rumpus disturbance~0.6
runaway person~0.42 individual~0.42 someone~0.42 somebody~0.42
rundown summary~0.6
runoff flow~0.6 flowing~0.6 election~0.42
rupture tear~1 separate~0.6 divide~0.6 part~0.6
rush movement~0.6 move~0.6 go~0.6 flow~0.42 flowing~0.42
rushing run~0.6 running~0.6 movement~0.42 move~0.42
rust eat~0.7
rustle whisper~1 whispering~1 lift~0.7 noise~0.6 sound~0.6 go~0.6
rustling whisper~0.7 whispering~0.7 noise~0.42
rut channel~0.6
sable black~0.3 blackness~0.3
sacrifice give~1 act~0.6 release~0.6 resign~0.6 free~0.6 loss~0.42
sadden move~0.6 feel~0.42 experience~0.42
saddle seat~0.6 attach~0.6 charge~0.5 pass~0.42 cut~0.3 command~0.3
sadness feeling~0.6
sag flag~1 drop~0.6
sail sheet~1 sweep~0.7 move~0.42 structure~0.3
sailing employment~0.6 work~0.6 going~0.3 leaving~0.3
saint model~0.3
sake interest~1 purpose~0.3 intent~0.3 intention~0.3 aim~0.3 design~0.3
salesmanship skill~0.6 acquirement~0.6
salient outstanding~1
saliva secretion~0.6
sally remark~0.6 comment~0.6 input~0.6 action~0.42
salon shop~0.42 store~0.42
saloon bar~1 room~0.6 auto~0.3 machine~0.3
salt flavor~0.6 flavour~0.6 flavorer~0.42 flavourer~0.42 flavoring~0.42 flavouring~0.42
salubrious healthy~1
salutary good~1
salute greet~0.42
salvage relieve~1 save~1 deliver~0.6 collect~0.42
salvation delivery~0.6 saving~0.6 means~0.42 way~0.42 safety~0.3
salvo fire~0.42 firing~0.42
sampler critic~0.42
sanctity quality~0.6
sanitation cleaning~0.42 cleanup~0.42
sap tire~1 consume~0.6 eat~0.6
sash band~0.42
sashay move~0.6 walk~0.42
sassing return~0.6 replication~0.6 counter~0.6
satellite follower~0.42
satiate fill~1 stuff~0.7 consume~0.6 ingest~0.6 take~0.6 have~0.6
satiety fullness~0.6
satisfaction contentment~0.6 amends~0.3
satisfactory acceptable~0.7
satisfy fulfill~1 fulfil~1 fit~0.6 meet~0.6 fill~0.6
saturate change~0.6 alter~0.6 modify~0.6 fill~0.42
saturation filling~0.42 condition~0.3 status~0.3
saver person~0.6 individual~0.6 someone~0.6 somebody~0.6 owner~0.42 possessor~0.42
savior redeemer~1 helper~0.42
saw cut~0.6
scab work~0.42
scaffold platform~0.6 arrangement~0.42
scamper run~0.6
scandal comment~0.6 trouble~0.42
scant light~1 short~1
scar mark~0.7 defect~0.42
scarify score~0.42 mark~0.42
scatter separate~0.6 divide~0.6 dust~0.5 part~0.42 split~0.42
scattered disconnected~0.7
scenario script~0.6 book~0.6 setting~0.42
scene area~0.6 view~0.5 prospect~0.5 incident~0.42
scenery set~0.6 locality~0.42
scent smell~0.6 property~0.3
scheme plot~0.6 system~0.5 plan~0.42 group~0.3 grouping~0.3
scherzo movement~0.6
schism split~1 breach~0.42 break~0.42 severance~0.42
scholar student~1 learner~0.7 learning~0.5 person~0.42 individual~0.42 someone~0.42
scholarship learning~0.7 assistance~0.6 learner~0.5 student~0.35
scholastic student~0.6
school train~0.7 building~0.42 down~0.42
schoolboy pupil~0.6
schoolhouse building~0.6
schooling teaching~0.6 training~0.3
schoolmaster master~1 head~0.6
schoolroom room~0.6
science skill~0.7 subject~0.6 field~0.6 ability~0.42 power~0.42
scientist person~0.6 individual~0.6 someone~0.6 somebody~0.6
scoff dismiss~0.42 discount~0.42 ignore~0.42
scold knock~0.6 criticize~0.6 complain~0.42 kick~0.42
scoop exclusive~0.5 report~0.3 story~0.3 account~0.3
scoot shoot~1
scorch burn~0.42 fire~0.3
scoreboard board~0.6 sign~0.6
scorn reject~0.7 hate~0.6 refuse~0.42 decline~0.42
scour scrub~0.7 search~0.6 seek~0.6
scourge person~0.3 individual~0.3 someone~0.3 somebody~0.3
scouring scrub~0.7 scrubbing~0.7 search~0.6 hunt~0.6 hunting~0.6 cleaning~0.42
scout watch~1 watcher~0.6 observe~0.6
scowl lower~0.6
scramble go~0.6 move~0.6
scrape noise~0.6 make~0.42 create~0.42
scrapheap dump~0.6
scraping noise~0.42
scratch touch~0.6 meet~0.6 contact~0.6 money~0.3
scrawl write~0.6
scream call~1 shout~1 noise~0.42
screaming call~0.6 shout~0.6 noise~0.42
screech noise~0.6 call~0.42 shout~0.42
screeching noise~0.6 call~0.42 shout~0.42
screenplay script~0.6 book~0.6
scribble write~0.6
scribe score~0.6 mark~0.6
scrimmage disturbance~0.42
scripture book~1 word~1
scrounge hunt~0.6 run~0.6
scrutinize audit~0.7 inspect~0.7 see~0.6 analyze~0.42 analyse~0.42
scrutiny look~0.42 looking~0.42
scud shoot~1
scuff drag~1 shuffle~0.6
scuffle fight~0.6 fighting~0.6 scrap~0.6
sculptor artist~0.6
sculptural modeled~0.7
sculpture shape~0.6 form~0.6 work~0.6 forge~0.6
sculptured modeled~0.7
scurry run~0.6
scuttle run~0.6
seafarer tar~1
seam line~0.7
seaman tar~1
sear burn~0.42
searchlight light~0.6
season period~0.6
sec second~1
secede separate~0.6 part~0.6 split~0.6 break~0.6
seclude withdraw~1 isolate~0.6
secluded secret~1
secondhand used~0.7
secretary head~0.6 chief~0.6 repository~0.5 assistant~0.42 helper~0.42 help~0.42
sect pack~0.42
sector facet~0.3
secularize turn~0.6 transfer~0.42
sedan auto~0.6 machine~0.6
sediment deposit~1
sedimentation deposit~1
seduction success~0.42
seed finance~0.42 player~0.3 participant~0.3
seedpod pod~1
seeker person~0.6 individual~0.6 someone~0.6 somebody~0.6
seem look~1 be~0.6
seep run~0.6 flow~0.6 feed~0.6 course~0.6
seepage flow~0.6 flowing~0.6
seer observer~0.42
segregate separate~0.6 divide~0.42 part~0.42 isolate~0.3
seize take~0.6 capture~0.5
seizure capture~0.7 acquiring~0.42 getting~0.42
select choose~1 take~1 choice~1 quality~1 determine~0.6
selection choice~1 option~1 pick~1 action~0.6
semblance color~1 likeness~0.5 picture~0.3 image~0.3 icon~0.3
seminarian student~0.6 pupil~0.6
senior older~0.5
seniority oldness~0.42
sensation star~0.7
sense feel~1 smell~0.5 meaning~0.42 import~0.42 observe~0.42 find~0.42
sensibility sensitivity~0.5 sensitiveness~0.5
sensible sensitive~0.7
sensor device~0.6
sentence declare~0.6 time~0.5 term~0.3
sentiment opinion~0.7 view~0.7 feeling~0.6
sentimentalist person~0.6 individual~0.6 someone~0.6 somebody~0.6
sentimentality sloppiness~1
sentimentalize change~0.42 alter~0.42 modify~0.42 act~0.3 behave~0.3 do~0.3
sentinel watch~1 watcher~0.6
sentry watch~1 watcher~0.6
sept line~0.42 origin~0.42 stock~0.42
septation segmentation~0.6 sectionalization~0.6
sequence succession~0.7 successiveness~0.7 series~0.6 rate~0.6 rank~0.6 range~0.6
sequential successive~1
sequestration separation~0.6
serenade piece~0.6 perform~0.6 execute~0.6 do~0.6 song~0.42
serenity quiet~1 quietness~0.42
serial successive~1
serialism music~0.6
serious severe~0.5
seriousness badness~0.42 severity~0.42 severeness~0.42
sermon address~0.6 speech~0.6
servant retainer~1 worker~0.6
setback reverse~1 reversal~1 blow~1 happening~0.6 occurrence~0.6 occurrent~0.6
settlement body~0.6 community~0.42 agreement~0.3
settler migrator~0.6 dependency~0.5
seven figure~0.6 spot~0.42
severalty separateness~1 separation~0.6 ownership~0.42
sew fix~0.6 secure~0.6 forge~0.42
sewer drain~0.6
sex activity~0.6 class~0.42 category~0.42 feeling~0.3
sextet piece~0.6 figure~0.42
shackle constraint~0.6 bar~0.42
shade shadiness~1 color~0.42 coloring~0.42 draw~0.42 paint~0.42 protection~0.3
shading marking~0.6
shadow shadiness~0.6 follow~0.6 command~0.3
shadowed shady~1
shadowy shady~1
shaft line~0.6 remark~0.42 comment~0.42 input~0.42
shake move~0.6
sham fake~1 pretender~0.7 fraud~0.7 cheat~0.42
shamble shuffle~1 walk~0.6
shame feeling~0.6 fire~0.3 raise~0.3
shameful black~1
shard piece~0.6
sharer participant~0.6 player~0.6
sharpen change~0.6 alter~0.6 modify~0.6
sharpness edge~0.7 intelligence~0.6 urgency~0.42
shatter break~0.3
shave trim~0.7 cut~0.42 reduce~0.3
shaving touch~0.3 touching~0.3
sheaf bundle~1 package~0.6 parcel~0.6
shear clip~0.6 crop~0.6 trim~0.6 prune~0.6 cut~0.3
sheath case~0.7 protection~0.6 covering~0.42 cover~0.42
shed throw~1 drop~1 remove~0.6 take~0.6 withdraw~0.6 move~0.3
sheep follower~0.3
sheepskin certificate~0.3 certification~0.3 credential~0.3 credentials~0.3
sheer cut~1 turn~0.6 direct~0.42 point~0.42 head~0.42 channelize~0.42
shelter structure~0.6 render~0.6 protection~0.5 put~0.42 commit~0.42 place~0.42
shepherd guard~0.6
shibboleth saying~0.6 speech~0.42 delivery~0.42
shin cut~0.42 letter~0.3
shine look~0.3
shining work~0.6
shipbuilding building~0.6
shipshape trim~1
shipwreck ship~0.6 accident~0.3
shipyard workplace~0.6 work~0.6
shirk fiddle~1
shirking slacking~1
shirtfront front~0.6 insert~0.42
shock surprise~0.6 fight~0.42 fighting~0.42 scrap~0.42 alarm~0.3
shoe case~0.42 plate~0.3 scale~0.3 shell~0.3
shoes place~1 position~0.6
shore formation~0.6
shortage want~0.42
shortcut route~0.6
shortsighted short~1
shortstop short~0.7 position~0.42
shot shooting~1 play~0.3
shotgun piece~0.6
shoulder raise~0.6 lift~0.6 elevate~0.6 cut~0.42 carry~0.3
shove push~0.6 force~0.6 stuff~0.5
showcase case~0.7 setting~0.6 background~0.6 scope~0.6 container~0.42
shower consume~0.6 ware~0.6 rain~0.3
shrapnel shell~0.6
shred tag~0.7 tear~0.6
shrewd calculating~0.7 calculative~0.7
shriek call~0.6 shout~0.6 noise~0.42
shrieking call~0.6 shout~0.6 noise~0.42
shrill shout~0.6 call~0.6
shroud hide~1 cover~1 enclose~0.6
shrubbery area~0.6
shucks saying~0.42
shun ban~0.7 expel~0.42
shunt bypass~0.7 transfer~0.6 shift~0.6
shutter screen~0.42
shuttle go~0.6 move~0.6
shy jump~0.6 start~0.6 throw~0.42
sicken repel~0.6 decline~0.42
sickish sick~1
sickly unwell~0.7
sickroom room~0.6
sideboard board~0.6 counter~0.5
sidelong lateral~0.7
sidewalk walk~0.6
sidle move~0.6
sieve screen~1
sift go~0.6 move~0.6 separate~0.42 analyze~0.3 analyse~0.3
sigh sound~0.42
sightseeing look~0.6 looking~0.6
signal sign~1 point~0.7 tell~0.42 power~0.3
signaling sign~1
significance import~0.7 importance~0.6 meaning~0.5 message~0.3 content~0.3
significant important~1
signify mean~1
signpost sign~0.6
silent still~1
silhouette outline~0.6 project~0.6 drawing~0.42 represent~0.42
simile figure~0.6 image~0.6
similitude likeness~1 alikeness~1 similarity~0.6 duplicate~0.42 duplication~0.42
simplicity quality~0.6
simplify change~0.6 alter~0.6 modify~0.6
sin breach~0.6 break~0.6
sinewy powerful~0.5
sing render~0.6 talk~0.42 speak~0.42
singe burn~0.42
singing telling~0.7
singsong modulation~0.6 move~0.42
singular remarkable~1
singularity individuality~0.6 individualism~0.6 individuation~0.6
sinister forbidding~1 black~0.7
sink drop~1 pass~0.5 lapse~0.5 action~0.42 activity~0.42 move~0.42
sinusoid wave~0.42
sire get~1 generate~1 make~0.6 create~0.6
sirloin cut~0.6
sister member~0.3
sit be~0.42
sitting seated~1 movement~0.6 move~0.6 session~0.5 meeting~0.3
situate locate~1 fix~0.7 posit~0.7 deposit~0.7 determine~0.6 find~0.6
situated located~1 placed~1 set~1
situation position~0.7 state~0.6 condition~0.42 status~0.42
six figure~0.6 spot~0.42
sizable healthy~0.7
sizzle noise~0.6
skedaddle run~0.6
skeet shoot~0.6
skeptical questioning~0.7
sketch outline~0.7 drawing~0.6 draw~0.6 survey~0.5 resume~0.5 description~0.42
skid slip~0.6 raise~0.42 lift~0.42 elevate~0.42
skim plane~1 scan~0.5 touch~0.42 see~0.3
skimming removal~0.6 remotion~0.6 reading~0.42
skin hide~0.5
skirmish fight~0.6 fighting~0.6 scrap~0.6
skirt pass~0.42 bound~0.3
skit acting~0.6 playing~0.6 performing~0.6
skulk hide~0.6 conceal~0.6 fiddle~0.42 walk~0.3
skullcap cap~0.6
skunk git~1 defeat~0.42
skylark play~0.6
skylight window~0.6
skyscraper building~0.6
slab block~0.6
slacken slow~1 slack~1
slam close~0.6 shut~0.6
slant stand~0.6 tip~0.5
slanted colored~0.7
slash cut~0.6
slashed cut~0.5
slat strip~0.6
slate destine~0.6 designate~0.6 specify~0.6 register~0.42
slaughter killing~0.6 kill~0.6 defeat~0.42 execution~0.3
slave person~0.6 individual~0.6 someone~0.6 somebody~0.6 worker~0.42
slavery subjection~0.6
sleeper success~0.3 succeeder~0.3
sleeve case~0.42
slick slip~1 film~0.3
slicker mac~0.6 cheat~0.5
slide slip~1 go~0.42 move~0.42
slight rebuff~1 offense~0.6
sling hang~0.42 move~0.3
slinging throw~0.6
slink walk~0.6
slippage decline~0.42 movement~0.3 move~0.3
slipper person~0.42 individual~0.42 someone~0.42 somebody~0.42
slit slice~1 opening~0.6 cut~0.6
slogan saying~0.6
slop feed~0.6 move~0.6
slope side~1 formation~0.6 position~0.42
slovenliness sloppiness~1
sluggish slow~0.7
sluice flush~0.7 stream~0.6
slumber sleep~1 rest~0.6
slump slack~1 flag~0.6 give~0.42 break~0.42 drop~0.3
slurp eat~0.6
sly dodgy~1
smack smell~0.7 suggest~0.42
smash knock~1 blow~0.6 bump~0.6 break~0.5 return~0.3
smirk smile~0.6
smite move~0.42
smoke use~0.6 vaporization~0.42 vapor~0.42
smokehouse house~0.6
smoking vaporization~0.42 vapor~0.42
smolder burn~0.6 feel~0.42 experience~0.42
smooth rid~0.3 free~0.3
smoothness style~0.42
smother cover~0.6 kill~0.42 suppress~0.3
smothered suppressed~1
smuggle export~0.6 import~0.6
smuggler runner~1 crook~0.6
snag catch~0.6 obtain~0.42
snake wind~0.42 thread~0.3
snap catch~1 grab~1 tear~0.7 touch~0.6 touching~0.6 talk~0.6
snare hook~0.7 design~0.6 plan~0.6 capture~0.6 catch~0.6
snarl talk~0.6 speak~0.6 sound~0.42 go~0.42
sneak walk~0.6 hook~0.5 lift~0.5 act~0.42 move~0.42 rip~0.3
sneaker informer~0.42
sneer show~0.6 smile~0.42
sniff smell~0.6
snip snippet~1 clip~0.7 clipping~0.7 piece~0.6 cut~0.42 cutting~0.42
sniveling tears~0.6
snoop monitor~0.6 supervise~0.6
snort expire~0.42
snow fall~0.6
snub ignore~1 cut~1 rebuff~0.7 repel~0.7 treat~0.6 handle~0.6
snuffbox box~0.6
snuffer person~0.42 individual~0.42 someone~0.42 somebody~0.42 consumer~0.3
snug close~0.7
snuggle put~0.42 set~0.42 place~0.42 position~0.42
soak overcharge~0.7 surcharge~0.7 hook~0.7 cheat~0.42
soaking action~0.6 activity~0.6
soar zoom~1 lift~0.6
sobriety moderation~0.42
social party~0.6
socialize interact~0.6 fix~0.3 ready~0.3 set~0.3
society lodge~0.7 order~0.7 company~0.5 association~0.42
sod land~0.6
soddy house~0.6
sodium metal~0.6
sofa seat~0.6
soften break~0.7
softened muted~0.7
softening action~0.6 activity~0.6
softness body~0.6 unhealthiness~0.42
soil change~0.6 alter~0.6 modify~0.6 land~0.5 object~0.3
sojourn visit~1 stay~0.6
solace consolation~1 console~1
solder join~0.6
soldier worker~0.42
soldiering slacking~0.7 skill~0.6 acquirement~0.6
soldiery force~0.6 personnel~0.6
sole exclusive~1 area~0.3 region~0.3
solemnity feeling~0.42
solicitude solicitousness~1
solid state~0.42 shape~0.3 form~0.3
solidity body~0.6 fullness~0.42 dependability~0.3 dependableness~0.3
solitude isolation~0.6 place~0.3 spot~0.3
solo activity~0.6 piece~0.42 flight~0.3
soloist musician~0.6 player~0.6
solution answer~0.7 result~0.7 resolution~0.7 statement~0.42 method~0.3
solvent resolvent~1 answer~0.7 result~0.7 resolution~0.7 statement~0.42
somatic corporal~1 corporeal~1
somersault flip~1
somersaulting flip~1
son word~0.7 logos~0.7
songwriter composer~0.6 song~0.5
sonogram picture~0.6 image~0.6 icon~0.6
sonority ringing~1 quality~0.6
soothe console~1 relieve~0.42
soothsayer forecaster~1
sophisticated advanced~0.7
soprano singer~0.6
sorb turn~0.6
sore sensitive~1 raw~1
sorority lodge~0.6 order~0.6
sorption action~0.6 activity~0.6
sorry bad~1
soul person~0.7 individual~0.7 someone~0.7 somebody~0.7 organism~0.42 being~0.42
soundtrack audio~0.6
soup position~0.3
sour turn~1 work~1
southeast point~0.6 direction~0.3
southernism saying~0.6
southpaw left~0.5 person~0.42 individual~0.42 someone~0.42 somebody~0.42
southwest point~0.6 direction~0.3
souvenir token~1 object~0.6 reminder~0.42
sovereignty rule~0.42 authority~0.3 authorization~0.3
soviets state~0.6
sow put~0.6 set~0.6 place~0.6 position~0.6 distribute~0.42 broadcast~0.42
spaciousness bigness~0.6
span cross~1 sweep~1 duration~0.6 continuance~0.6 cover~0.6 continue~0.6
spanish land~0.42
spare save~1 trim~1 extra~0.7 free~0.5 relieve~0.42 give~0.3
spark trigger~1 activate~1 light~0.7 initiate~0.6 look~0.42
sparkle light~1 look~0.6 be~0.42
spasmodic fitful~0.7
spatiality property~0.6
spatter noise~0.6 dust~0.6 painting~0.42 rain~0.42 spot~0.3 blob~0.3
speakeasy bar~0.6
spear project~0.42
spearhead head~0.6 lead~0.6
special offer~0.6 offering~0.6 exceptional~0.5
specialist doc~0.42
specialization calling~0.42 adaptation~0.3 adaption~0.3 adjustment~0.3
specialize narrow~1 specify~0.7 particularize~0.7 change~0.6 alter~0.6 expand~0.42
specialty asset~0.6 plus~0.6 individuality~0.42 individualism~0.42 individuation~0.42 calling~0.3
species kind~0.42 sort~0.42 form~0.42
specimen example~0.6 instance~0.6 representative~0.6 sample~0.42
speck spot~0.6 patch~0.6 touch~0.5 jot~0.5 stuff~0.42
spectacle sight~0.6 display~0.42
spectacular outstanding~0.5
spectator watcher~1 observer~0.6
spectrum scope~0.42 range~0.42 reach~0.42 ambit~0.42
speculate think~0.3
speculation guess~1 opinion~0.6 view~0.6 possibility~0.42
speculative bad~1 questioning~0.5
speechlessness silence~0.6 quiet~0.6
speed fastness~0.7 rate~0.6 move~0.6 go~0.6 zip~0.5 movement~0.3
sphere domain~1 area~1 field~1 environment~0.6 artifact~0.42
spice preservative~0.6 change~0.6 alter~0.6 modify~0.6 flavorer~0.42 flavourer~0.42
spider program~0.42 programme~0.42
spill move~0.6 run~0.42 flow~0.42 feed~0.42 course~0.42
spine back~1 sticker~0.5 projection~0.42
spinnability quality~0.6
spiral turn~0.6 wind~0.42
spirit feel~0.7 feeling~0.7 flavor~0.7 flavour~0.7 look~0.7 smell~0.7
spirited bouncing~0.7
spit rain~0.3
splash noise~0.6 dust~0.6 disturbance~0.42 disruption~0.42
splatter noise~0.6
splendid excellent~0.7 ripping~0.7
splice tie~0.7 join~0.6
splinter bit~0.6 scrap~0.6 separate~0.6 part~0.6 split~0.6 break~0.6
splutter noise~0.6
spoil blow~1 fail~0.6 modify~0.3
spoiled bad~0.7
spoke support~0.6
spokesman representative~0.6 voice~0.6
sponge wipe~0.6 learner~0.42 obtain~0.42 follower~0.3 erase~0.3
sponsor patron~1 supporter~1 patronize~1 helper~0.6 support~0.6 shop~0.5
sponsorship support~0.6 patron~0.5 supporter~0.5
spoon container~0.6
sport feature~1 have~0.6 business~0.42 job~0.42 line~0.42 play~0.42
sporting clean~1
spotlight spot~0.7 light~0.42
spouse partner~1 relation~0.6
spout talk~0.42 speak~0.42
sprain turn~1
sprawl spread~0.42 distribute~0.42
sprawling position~0.6
spray dust~0.6 cover~0.3
spraying application~0.3 covering~0.3
spring jump~1 bound~1 form~0.7 move~0.6 bounce~0.5 become~0.42
springboard board~0.6 beginning~0.42 start~0.42
sprinkle dust~1 rain~0.3
sprinter runner~0.6
sprout shoot~1 stock~0.7 grow~0.6 develop~0.42 produce~0.42 get~0.42
spur promote~0.6 advance~0.6 projection~0.42
spurn reject~1 refuse~0.6 decline~0.6
sputter change~0.42 alter~0.42 modify~0.42
sputtering noise~0.6
spy spot~1 sight~0.6 watcher~0.42 monitor~0.42 supervise~0.42
squabble row~0.6 words~0.6
squall shout~0.7 call~0.7 blow~0.3
square shape~0.6 form~0.6 number~0.42 parcel~0.3 adjust~0.3 adapt~0.3
squat be~0.42 movement~0.3 move~0.3
squatting movement~0.42 move~0.42
squawk beef~0.7 shout~0.6 call~0.6 complain~0.42 kick~0.42
squeak noise~0.6
squeal admit~0.42 acknowledge~0.42
squeeze compression~0.6 compressing~0.6 force~0.5 loss~0.3 red~0.3 move~0.3
squelch suppress~0.6 sound~0.42 go~0.42
squint look~0.42
squirm move~0.6
stab poke~0.5
stability stableness~1 firmness~0.6 order~0.42 unchangeability~0.3 unchangeableness~0.3
stabilize change~0.6 alter~0.6 modify~0.6
staccato disconnected~1
stack batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7 load~0.6
stadium structure~0.6
stager supervisor~0.6
stagger walk~0.6 distribute~0.5 arrange~0.3
staginess artificiality~0.6
stagnation inaction~0.6 inactivity~0.6 inactiveness~0.6
stain color~0.42 change~0.42 alter~0.42 modify~0.42 spot~0.3 blob~0.3
staining spotting~0.7
stair step~1 support~0.6
staircase way~0.6
stairs steps~1
stairway way~0.6
stairwell well~0.6
stake interest~1 post~0.7 back~0.7 share~0.6 part~0.6 risk~0.6
stalk walk~0.6 follow~0.42
stall compartment~0.6 delay~0.6 stand~0.5 stop~0.42 halt~0.42
stammer talk~0.6 speak~0.6
stamp walk~0.6 class~0.42 category~0.42
stampede act~0.3 move~0.3
stance position~0.7
standard measure~1 metric~0.6
standardize regulate~0.6 regularize~0.6 order~0.6 measure~0.42 evaluate~0.42 assess~0.42
standardized exchangeable~0.7 similar~0.7
standpoint stand~1 position~0.6
standstill stand~0.7 stop~0.42 halt~0.42
starboard side~0.6
stardom star~0.5
stare look~0.6 looking~0.6
stark severe~0.7
starlet star~0.42
starlight light~0.6
startle jump~0.7 start~0.7 move~0.42
startup beginning~0.6 start~0.6
starvation privation~0.42
starve go~0.42 exit~0.42 expire~0.42 pass~0.42
station place~1 post~1 send~1 move~0.6 rank~0.42 position~0.3
statistician statistics~0.5 calculator~0.42 figurer~0.42 estimator~0.42 computer~0.42
statuary collection~0.6 aggregation~0.6
statuette figure~0.6 statue~0.5
statute act~0.6
stead position~1 place~1 function~0.6 office~0.6 part~0.6 role~0.6
steady firm~0.7
steak cut~0.6
steal rip~1 slip~0.7 take~0.6 move~0.42 advance~0.3 win~0.3
stealing concealment~0.42 concealing~0.42 hiding~0.42
stealth concealment~0.6 concealing~0.6 hiding~0.6
steam go~0.6 move~0.6 lift~0.3
steamship ship~0.6
steel metal~0.6 cover~0.42
steep center~0.6 centre~0.6
steer direct~1 point~1 head~1 channelize~1 control~0.6 command~0.6
stem root~1 base~1 theme~1 form~0.6 halt~0.5 check~0.3
stenography hand~0.6 script~0.6
stepchild child~0.6
steppe field~0.6
stereo photo~0.42 picture~0.42
sterilize fix~0.7
stern quarter~1 back~0.6 can~0.5 seat~0.5 behind~0.5
steward officer~0.42
stickpin pin~0.6
stiff remains~0.7 body~0.42
stiffen change~0.6 constrain~0.5 alter~0.42 modify~0.42 restrict~0.3 limit~0.3
stiffening process~0.6 action~0.42 activity~0.42
stiffness resoluteness~0.3 firmness~0.3 resolve~0.3 resolution~0.3
stifle suppress~0.6 block~0.3
stilt column~0.6
stilted artificial~1
stimulant input~1 information~0.6
stimulate cause~0.7 have~0.7 get~0.7 make~0.7 touch~0.6 fire~0.3
stimulation input~0.7 information~0.42 action~0.3 activity~0.3
stimulus input~1 information~0.6
sting burn~1 stick~0.5 harm~0.3 force~0.3
stink be~0.6 smell~0.42
stipulate condition~1 specify~1 contract~0.6 undertake~0.6
stir shift~0.7 move~0.6 sensitize~0.3
stirrup support~0.6
stitch fix~0.6 secure~0.6
stockbroker agent~0.6 factor~0.6
stockholder shareholder~1
stomp walk~0.6
stone kill~0.6 remove~0.42 take~0.42 withdraw~0.42 stuff~0.3
stool seat~0.6
stoop act~0.42 move~0.42
stooped crooked~1
storefront front~0.6
storehouse storage~1 store~1 deposit~0.6 repository~0.6
storekeeper shopkeeper~1 merchant~0.6 merchandiser~0.6
storeroom room~0.6
storm force~0.7 act~0.6 behave~0.6 do~0.6 disturbance~0.42 disruption~0.42
storyline plot~0.6
storyteller speaker~0.6
stove range~1
stow pack~0.6
straddle range~0.7 be~0.6 represent~0.42
straggle depart~1 spread~0.42 distribute~0.42
straggler poke~0.6
straightaway section~0.6 segment~0.6
straighten change~0.42 alter~0.42 modify~0.42
strain reach~1 try~0.7 push~0.6 drive~0.6 tune~0.5 line~0.5
strained constrained~0.5 forced~0.5
straining effort~0.6
strait sound~1 pass~0.7 channel~0.6
strand form~0.6 shape~0.6 abandon~0.6 chain~0.5 line~0.42 land~0.42
stranded isolated~1
strange foreign~0.5
strangeness foreignness~0.5 flavor~0.42 flavour~0.42 quality~0.3
strangle throttle~1 kill~0.6 suppress~0.42
strangled suppressed~1
strangulation throttling~1
strap tie~0.6 bind~0.6 band~0.3
stratification categorization~0.6 classification~0.6 condition~0.42
stratified graded~1 ranked~1
stratify separate~0.6 severalize~0.6 tell~0.6 arrange~0.42 change~0.3
stratum class~0.7 level~0.5 people~0.42 place~0.3
stravinsky music~0.42
stray roll~1 range~1 isolated~1 go~0.6 move~0.6 tell~0.3
streak run~1 succession~0.6 move~0.6 bar~0.5 marking~0.3 color~0.3
streamlined flowing~0.7
streamliner train~0.6
streetcar trolley~1
strength property~0.6 force~0.5 forcefulness~0.5 capability~0.42 capableness~0.42
strengthen change~0.6 alter~0.6 modify~0.6
stress show~0.6 try~0.5 say~0.42
stretch reach~0.7 reaching~0.7 extend~0.7 be~0.6 movement~0.42 move~0.42
strew spread~0.6 distribute~0.6 cover~0.42
striation band~0.7 banding~0.7 channel~0.6 bar~0.42
stride step~0.7 advancement~0.3 progress~0.3
strike move~0.7 touch~0.6 blow~0.3 bump~0.3
striking outstanding~0.7
string thread~1 draw~1 arrange~0.6 add~0.42 advance~0.3 progress~0.3
stripe band~1 banding~1
strive endeavor~1 reach~0.7 try~0.6 seek~0.6 attempt~0.6 push~0.42
striving attempt~0.6 effort~0.6 endeavor~0.6 try~0.6
stroke throw~0.7 play~0.6 touch~0.6 movement~0.42 row~0.3
stroll walk~0.6
struggle fight~1 attempt~0.6 effort~0.6 endeavor~0.6 try~0.6 seek~0.6
strum sound~0.6
strut walk~0.6
stub part~0.42 piece~0.42 receipt~0.3
stubbornness resoluteness~0.42 firmness~0.42 resolve~0.42 resolution~0.42
stud cover~0.6 continue~0.6 extend~0.6 add~0.42
studio workplace~0.6 work~0.6 apartment~0.42
study survey~1 analyze~1 analyse~1 work~0.7 report~0.5 learning~0.42
stuffy close~1
stumble walk~0.6 move~0.42
stump stick~0.6 get~0.6 walk~0.42 post~0.3 campaign~0.3 run~0.3
stumping campaigning~0.6
stunt effort~0.6 exploit~0.6 perform~0.42 execute~0.42 do~0.42
stupidity mistake~0.42 error~0.42 fault~0.42
stutter talk~0.6 speak~0.6
stylist artist~0.6 style~0.5 way~0.35
subcommittee commission~0.6
subcontract job~1 hire~0.6 work~0.42
subdivision parcel~0.6 branch~0.5 segmentation~0.42 sectionalization~0.42
subdue reduce~1 suppress~0.7 control~0.42 hold~0.42 check~0.42 moderate~0.42
subdued hushed~1 muted~1 quiet~1
subfigure figure~0.6
subgroup group~0.6 grouping~0.6
subjugate reduce~1 subject~0.7 suppress~0.6 master~0.42
subjugation subjection~1 capture~0.3
sublime change~0.6 vaporize~0.42
submarine sub~1
submerge settle~0.6 cover~0.42
subordinate assistant~0.6 helper~0.6 help~0.6 supporter~0.6 rate~0.6 rank~0.6
subpart part~0.6 component~0.6
subpoena serve~0.6 process~0.6
subsection section~0.6 segment~0.6
subservient submissive~0.5
subside settle~0.5
subsidize support~0.6 pay~0.42
subsidy grant~0.6
subsist exist~1 live~1
subsistence support~0.6 keep~0.6 living~0.6 being~0.3 existence~0.3
substance center~0.7 centre~0.7 gist~0.7 heart~0.7 sum~0.7 part~0.6
substantial real~0.5
substantiate confirm~1 support~1 be~0.42 make~0.3 create~0.3
subtend be~0.6
subtitle render~0.6
subtlety meaning~0.6 import~0.6
subtract calculate~0.6 compute~0.6 figure~0.6 reduce~0.42 trim~0.42 cut~0.42
suburb community~0.6
subvert change~0.42 alter~0.42 modify~0.42
subway tunnel~0.42
succeed win~1 follow~0.7
successor replacement~1 substitute~0.42 issue~0.3
succor assist~0.6 assistance~0.6 help~0.6
succumb accept~0.6 consent~0.6 go~0.42 exit~0.42 expire~0.42 pass~0.42
suck consumption~0.6 ingestion~0.6 draw~0.42
sucker mark~1 shoot~0.42
suction consumption~0.42 ingestion~0.42
sue action~1 litigate~1 process~1 challenge~0.6
suffer have~0.7 get~0.7 experience~0.6 see~0.6 receive~0.42 feel~0.3
suffice do~1 answer~1 serve~1 fulfill~0.6 fulfil~0.6
suffix ending~0.6 termination~0.6
suffocate kill~0.6 block~0.42 become~0.3 turn~0.3
suffocation killing~0.6 kill~0.6
suffrage vote~1
suffuse flush~0.6 change~0.42
sugar money~0.3
suicide killing~0.6 kill~0.6
suit accommodate~1 fit~1 case~0.7 cause~0.7 meet~0.6 fill~0.6
suitability quality~0.6
suite rooms~0.7 piece~0.6 apartment~0.42
sullen lowering~0.7
sulphur process~0.6 treat~0.6
summate total~1 sum~1 add~1 tally~1 count~0.6 number~0.6
summation summary~0.6 sum~0.5 collection~0.3 aggregation~0.3
summon call~0.6 make~0.3 create~0.3
sun light~0.42 expose~0.42
sundown sunset~1 hour~0.6
sundry mixed~1
sunlight light~0.6
sunshine light~0.6 weather~0.42 conditions~0.42 attribute~0.3
superhighway network~0.42
superimpose put~0.6 set~0.6 place~0.6 position~0.6
superintend supervise~1 manage~1 administrate~0.6
superintendent supervisor~0.6
superlative elevation~0.7 top~0.7 level~0.42 stage~0.42 point~0.42
supermarket market~0.6
supernatural cause~0.6
supersede replace~1 follow~0.6
supplant replace~1 follow~0.6
supplement add~0.6 append~0.5 represent~0.42 be~0.42 component~0.3 attach~0.3
suppleness adaptability~0.3
supplicate request~0.3
supply render~1 issue~0.7 give~0.6 provision~0.5 distribute~0.42 activity~0.3
suppose say~1 think~0.7 guess~0.7
supremacy control~0.6
surety security~0.7
surf wave~0.6
surface artifact~0.6 bound~0.42 bounds~0.42 cover~0.42
surfeit render~0.6
surge zoom~0.7 flow~0.6 flowing~0.6 lift~0.42 wave~0.3 run~0.3
surgeon doc~0.6
surmise guess~1 opinion~0.6 view~0.6 pretend~0.42
surmount master~1 shell~0.6 scale~0.5 head~0.42 reach~0.3 make~0.3
surpass excel~1 pass~0.5 shell~0.42 go~0.3 move~0.3
surplus extra~1
surrender resignation~1 deliver~0.7 give~0.42 gift~0.42 delivery~0.3
surround environ~1 ring~1 touch~0.6 meet~0.6 contact~0.6 cover~0.42
surroundings environment~0.7 environs~0.7
survival life~0.6 living~0.6 aliveness~0.6 action~0.42 activity~0.42 continuance~0.3
survive last~1 live~1 go~1 exist~0.5 defeat~0.42
surviving living~1
survivor person~0.42 individual~0.42 someone~0.42 somebody~0.42
susceptibility condition~0.6 status~0.6
suspect fishy~1 shady~1 suspicious~1 person~0.6 individual~0.6 someone~0.6
suspension pause~0.7 break~0.7 interruption~0.7 inaction~0.3 inactivity~0.3 inactiveness~0.3
sustain prolong~1 have~0.7 get~0.7 continue~0.6 preserve~0.6 experience~0.42
sustenance support~0.7 keep~0.7 living~0.7 maintenance~0.5 resource~0.42
swab apply~0.42
swad bunch~0.6 cluster~0.6 clustering~0.6
swagger walk~0.6 act~0.3 behave~0.3 do~0.3
swallow consumption~0.42 ingestion~0.42 destroy~0.42 enclose~0.3
swamp fill~0.42
swan verify~1 roll~0.7 range~0.7 declare~0.6 go~0.42 move~0.42
sward land~0.6
swarm cloud~0.7 stream~0.7 group~0.42 grouping~0.42
swash wave~0.6
swathe bind~0.6
swathing covering~0.6
sway power~0.6 powerfulness~0.6 carry~0.5 work~0.3
swear verify~0.7 declare~0.42
swearing commitment~0.42
sweat secretion~0.6 eliminate~0.6 pass~0.6
sweatband band~0.6
sweater person~0.42 individual~0.42 someone~0.42 somebody~0.42
sweetness smell~0.3
swell wave~0.6 elevation~0.42 act~0.42 behave~0.42 do~0.42 expand~0.3
swelled big~1
swelling lump~1 bump~0.7 projection~0.42
swerve cut~1 turn~0.6 turning~0.6
swig draft~1
swim float~0.7 go~0.6 move~0.6 be~0.3
swindle scam~1 cheat~0.6
swing action~0.6 activity~0.6 activeness~0.6 move~0.6 blow~0.3 go~0.3
swipe hook~0.7 lift~0.7 rip~0.42
swirl rotate~0.6 run~0.42 flow~0.42 feed~0.42 course~0.42
swish sound~0.6 go~0.6
swiss land~0.6
switchboard exchange~0.6
swivel turn~0.6
swoop fall~0.6 move~0.42
symbol sign~0.6
symbolist artist~0.6 translator~0.42
symbolize represent~1 mean~0.6
symmetry balance~1 property~0.3
sympathize feel~0.6 experience~0.6
sympathy feeling~0.42
symposium conference~0.6
symptom evidence~0.6
symptomatic diagnostic~1
synchrony synchronism~1 synchronicity~1 synchroneity~1 synchronization~1 synchronizing~1
syndicate pool~0.7 association~0.42
synergism action~0.6 activity~0.6
synergistic interactive~1
syntax structure~0.6 system~0.42
synthesis synthesizer~0.35
synthesise synthesize~1 combine~0.6
systematization organization~0.6
systematize systemize~1 order~0.6
tableau arrangement~0.6 view~0.42 prospect~0.42
tablet paper~0.42 bar~0.3
taboo forbidden~1 prohibited~1
tabulate table~1 arrange~0.6 set~0.6 shape~0.42 form~0.42
tabulation information~0.6 info~0.6
tack fix~0.6 secure~0.6 assemble~0.5 piece~0.5 join~0.3 make~0.3
tackle undertake~1 attach~0.42
tail process~0.6 end~0.42 ending~0.42 projection~0.3
tailback back~0.6
tailgate gate~0.6
tailor cut~0.7 adapt~0.6 accommodate~0.6 design~0.42 forge~0.3
tailored trim~1
takeoff going~0.6 leaving~0.6 impersonation~0.3
tale story~1 message~0.6 content~0.6
talent gift~1
talky talkative~1
tame moderate~0.7 change~0.6 alter~0.6 modify~0.6 adapt~0.3 accommodate~0.3
tan burn~1
tang flavor~0.5 flavour~0.5
tangible real~0.7
tantrum fit~1
tap pat~1 sound~0.6 cut~0.6 tip~0.5 blow~0.42 bump~0.42
taper point~0.7 fall~0.6
tapestry hanging~0.3
tapping sound~0.6
tarnish spot~0.6 blob~0.6
tarry be~0.6 leave~0.42
taste preference~0.7 sample~0.5 try~0.5 liking~0.42 consume~0.3 ingest~0.3
tavern building~0.6
tawdry loud~1
taxi auto~0.6 machine~0.6 go~0.6 move~0.6
taxpayer payer~0.6
teamster team~0.5
tease bug~1 harassment~0.3 control~0.3
teasing harassment~0.6 play~0.42
technique method~0.6 skillfulness~0.42
technological technical~0.7
technology application~0.6 subject~0.42 field~0.42
tedious slow~1
tee site~0.6 support~0.42
teem stream~0.7
teeter move~0.6
telegram wire~1 message~0.6
telegraph wire~1 setup~0.6
telegraphy setup~0.42
telescope digest~0.42
televise send~0.6 broadcast~0.6 transmit~0.6
television video~1 broadcasting~0.6 receiver~0.3
telltale telling~1
temper mood~0.7 feeling~0.42
temperament adjustment~0.3 registration~0.3
tempest disturbance~0.6 disruption~0.6
temple feature~0.42 building~0.3
tempo rate~0.42
tempt invite~0.6
ten spot~0.42
tenacity persistence~1 persistency~1 determination~0.6 purpose~0.6
tenancy tenant~0.5
tend run~1 be~0.6 look~0.42 see~0.42
tender offer~0.7 sensitive~0.7 raw~0.7 give~0.6 gift~0.6
tenderness rawness~0.7
tending care~1 attention~1 work~0.6
tenor singer~0.3
tension condition~0.42 status~0.42 balance~0.3
tent web~0.42
tentacle process~0.42
tenth rank~0.42
tenure term~0.6
terminology language~1 word~0.6
terrace area~0.6 row~0.3
terrain parcel~0.6
terrible severe~0.5
territory region~0.6 area~0.42
terror person~0.42 individual~0.42 someone~0.42 somebody~0.42
terrorize force~0.6
testament will~0.7
testify prove~0.7 evidence~0.7 show~0.7 declare~0.6 inform~0.42
testimonial evidence~0.6 recommendation~0.5 approval~0.42
testimony evidence~0.6
tether attach~0.6
textile artifact~0.6
texture feel~0.6 quality~0.42 musicality~0.3 musicalness~0.3
thank convey~0.6
thanks acknowledgment~0.6 acknowledgement~0.6 assist~0.42 assistance~0.42 help~0.42
thatch teach~0.5
thaw unfreeze~1 weather~0.42 conditions~0.42
thawing weather~0.42 conditions~0.42
theater house~1 building~0.6 field~0.5 region~0.3
theatre house~1 building~0.6 field~0.5 region~0.3
theatregoer watcher~0.6
then point~0.6
theologian student~0.6
theology subject~0.6 field~0.6 system~0.42
theorem idea~0.42
theorist possibility~0.5
theory possibility~0.7
therapeutic alterative~1
thermometry measurement~0.6 measuring~0.6 measure~0.6
thermostat regulator~0.6
thiamin b~0.6
thick inside~0.6
thicken change~0.6 alter~0.6 modify~0.6 turn~0.42
thief crook~0.6
thigh helping~0.42 serving~0.42
thin turn~0.6 reduce~0.5 cut~0.5 trim~0.42
thinness fineness~0.5 narrowness~0.3
thirst drive~0.6
thorn sticker~0.7
thoroughfare route~0.6
thought idea~1 thinking~0.7 content~0.6
thrash toss~0.7
threadbare tired~1
threat warning~0.42 declaration~0.3
threaten exist~0.6 be~0.6 warn~0.42 forecast~0.3
threatening forbidding~1 lowering~0.7
thresh toss~1
threshing separation~0.6
thrifty careful~0.7
thrill boot~1 charge~1 flush~1 kick~1
thrive expand~1 grow~0.6 turn~0.42
throat opening~0.42
throbbing heartbeat~0.6 sound~0.42
throne can~0.7 position~0.3 post~0.3 office~0.3 spot~0.3 place~0.3
throng pack~1
thrust push~1 stuff~0.7 force~0.6 drive~0.5 blow~0.42 move~0.3
thud sound~0.6 go~0.6
thuggee execution~0.6
thump move~0.6 poke~0.5 sound~0.42 go~0.42
thumping sound~0.6
thunder noise~0.6 move~0.6 shout~0.42
thwack blow~0.6
thwart cross~1 forbid~0.6
tidbit treat~0.6
tide period~0.3
tidings news~1 intelligence~1 word~1 information~0.6 info~0.6
tiger person~0.6 individual~0.6 someone~0.6 somebody~0.6
tighten change~0.6 alter~0.6 modify~0.6 constrain~0.5 restrict~0.3 limit~0.3
tightening alteration~0.6 adjustment~0.6
tile piece~0.3
tilt tip~1 shift~0.5 move~0.42
tilted tipped~1
tilth condition~0.6 status~0.6 land~0.42
timber post~0.3
timbre quality~1
timeliness opportuneness~0.7 patness~0.7 timing~0.6
timeworn tired~1
tin metal~0.6 container~0.3
tinker work~0.6 fiddle~0.5 repair~0.3 fix~0.3 restore~0.3
tinkle sound~0.6 go~0.6
tint touch~1 color~0.6 coloring~0.6 colorize~0.6 trace~0.5 suggestion~0.5
tiptoe tip~1 walk~0.6
tiresome slow~1
tissue paper~0.42
toast celebrity~0.42
toe covering~0.42
toil work~0.6
toilet can~1 room~0.6
tolerance permissiveness~0.7 allowance~0.3
tolerant kind~0.7
tolerate digest~1 stand~1 support~1 permit~0.6 allow~0.6 let~0.6
toll price~0.7 cost~0.7 fee~0.6 ring~0.6 value~0.42 sound~0.3
tollgate gate~0.6
tomb place~0.6 spot~0.6
tone speech~0.6 delivery~0.6 quality~0.5
tons scores~1 loads~1
tool drive~0.6 means~0.42 way~0.42 render~0.3
tooth projection~0.42 structure~0.3
topography shape~0.6 form~0.6 configuration~0.6
topple tip~0.7 fall~0.6 push~0.42 force~0.42
torch light~0.6
torment harass~0.42
torrent rain~0.6 current~0.42 stream~0.42 batch~0.3 deal~0.3 mass~0.3
torso trunk~1 body~1
tortuous winding~0.7
toter carrier~1
totter walk~0.42 move~0.3
touchdown score~0.6 landing~0.42
touchstone measure~1 metric~0.6
toughness elasticity~0.3
tour go~0.7 spell~0.7 turn~0.7 enlistment~0.5 shift~0.42 period~0.3
tournament contest~0.6
tow draw~0.6
tower column~0.7 structure~0.6 lift~0.6 shape~0.42 form~0.42
toy artifact~0.6 replica~0.42 replication~0.42 device~0.3
tract parcel~1 system~0.42
trade merchandise~1 business~0.42 job~0.42 line~0.42 exchange~0.42 change~0.42
trademark marker~0.42 marking~0.42 mark~0.42
trader merchant~0.6 merchandiser~0.6
tradesman shopkeeper~1 merchant~0.6 merchandiser~0.6
tradition custom~0.7 content~0.6
traditionalism attachment~0.42
tragedian author~0.6 player~0.42
traineeship assistance~0.6
trainman employee~0.6
trait attribute~0.6
traitor crook~0.6 cheat~0.42
tramp walk~0.42 footer~0.3 track~0.3 cover~0.3 cross~0.3
trample walk~0.6
trampling sound~0.6
trance spell~1
tranquil quiet~1 still~1
tranquility quiet~1 quietness~0.5 order~0.42
transcend pass~0.7 top~0.7 excel~0.42
transfix interest~0.6
transfusion insertion~0.6 introduction~0.6 action~0.42
transgress breach~1 break~1 spread~0.42
transgression action~0.3
transience briefness~0.7 duration~0.42
translucence clearness~0.6
transmissible catching~1 contractable~1 transmitted~0.7
transmission transmitting~1 sending~0.6
transmutation transformation~0.7 shift~0.7 conversion~0.6 change~0.42 alteration~0.42
transmute transform~1 change~0.6 alter~0.42 modify~0.42
transparent vaporous~0.7
transpirate flow~0.6
transpiration action~0.6 activity~0.6
transplant transfer~1 be~0.42 insert~0.3 enter~0.3 introduce~0.3
transport carry~0.7 move~0.6 shipping~0.5 business~0.3 please~0.3
transportation transit~1 transfer~0.7 movement~0.42 charge~0.3
transpose transfer~0.7 turn~0.6 reverse~0.6 shift~0.42 change~0.3 alter~0.3
trap device~0.6 confine~0.6 drain~0.42 capture~0.42 catch~0.42 design~0.3
trapped cornered~1
trapping housing~1
travel move~1 go~1 movement~0.6
traveler person~0.6 individual~0.6 someone~0.6 somebody~0.6
traveller person~0.6 individual~0.6 someone~0.6 somebody~0.6
traverse track~1 cover~1 cross~1 sweep~0.7 pass~0.6 deny~0.5
tread step~1 go~0.6 move~0.6 walk~0.42 contact~0.3
treadmill business~0.3 job~0.3 line~0.3
treasure value~1 see~0.6 view~0.6
treasured wanted~1
treasury funds~0.6 finances~0.6
treatment handling~0.7 care~0.6 attention~0.6 management~0.42 direction~0.42
treetop top~0.6
trench ditch~0.6
trend course~0.7 direction~0.6 way~0.6 movement~0.5
trespass breach~0.6 break~0.6 use~0.42
triangle shape~0.42 form~0.42
tribunal court~1 assembly~0.6
tribute approval~0.6 protection~0.5 payment~0.42
trick device~0.6 cheat~0.5 shift~0.42
trickle filter~1 run~0.6 flow~0.6 feed~0.6 course~0.6
trill note~0.6
trio three~1 figure~0.6 piece~0.42
trip move~0.6 slip~0.5
triple safety~0.6 set~0.42 multiple~0.3
tripod stand~0.6
trite tired~1
triumph ending~0.6 conclusion~0.6 finish~0.6 success~0.6 win~0.6 blow~0.3
trivial fiddling~1
triviality detail~0.42 item~0.42 point~0.42 object~0.3
troika three~0.7 figure~0.42
troop unit~0.3
trooper officer~0.42
troops force~0.6 personnel~0.6
trot clip~1 run~0.6 translation~0.3 rendering~0.3 version~0.3 walk~0.3
trough channel~0.42
troupe company~1 organization~0.6
truck cart~0.42
trucking shipping~0.6
trudge walk~0.6
trumpet play~0.42
trumpeter musician~0.6 player~0.6
trundle go~0.6 move~0.6
trust property~0.6 belongings~0.6 holding~0.6 permit~0.42 allow~0.42 let~0.42
truth statement~0.3
tsunami wave~0.6
tub vat~0.7
tuft bunch~0.6 cluster~0.6 clustering~0.6
tug push~0.7 drive~0.7 pull~0.6 pulling~0.6 draw~0.6 fight~0.42
tuition fee~0.6 teaching~0.42
tumble fall~0.7 tip~0.7 slip~0.42 push~0.42 force~0.42
tumult disturbance~0.6 disruption~0.6
tumultuous disruptive~1 troubled~1
tungsten metal~0.6
turbulent disruptive~1 troubled~1 churning~0.7
turf land~0.6
turmoil disturbance~0.6 disruption~0.6
turnover bulk~0.3 mass~0.3 volume~0.3
turnpike gate~0.6
turntable platform~0.6
tutor teach~0.6 learn~0.6 relate~0.42
tutorial session~0.6
tweeze tweak~0.6
twentieth rank~0.6
twenty bill~0.42 note~0.42
twiddle rotate~0.6
twig branch~0.6 fork~0.6 separate~0.6
twilight fall~1 hour~0.6 light~0.42 decline~0.3 declination~0.3
twin duplicate~1 person~0.42 individual~0.42 someone~0.42 somebody~0.42
twine wind~0.7 roll~0.7 move~0.42 make~0.3 create~0.3
twinge feeling~0.6
twinkling heartbeat~1 second~0.6 bit~0.6
twirl spin~0.7 rotate~0.6
twirler performer~0.6
twist turn~1 development~0.6 move~0.6 device~0.5
twisting spin~0.7 rotation~0.42
twitch flip~0.5 move~0.42
twofold double~1 doubled~0.7
typewriting typing~1 writing~0.6
typify represent~0.7 mean~0.42
typography printing~0.42
tyranny dictator~0.5 control~0.42
tyrant dictator~0.6 person~0.3 individual~0.3 someone~0.3 somebody~0.3
ubermensch leader~0.6
ultimatum demand~0.6
ultracentrifuge separator~0.6
umbrella uniting~0.3
unafraid secure~0.7
unambiguity clearness~0.6
unanimous whole~0.7
unasterisked unstarred~1
uncertain unsealed~0.5
uncertainty quality~0.6
unclasp release~0.6
uncle helper~0.42
unclouded clean~1 clear~1 light~1
unconcern feeling~0.42
unconditional categoric~0.7 categorical~0.7
unconfessed people~0.6
unconscious head~0.6
uncork open~0.42
uncover expose~1 discover~0.5 break~0.5 tell~0.3
underachievement performance~0.6
underachiever student~0.6 pupil~0.6
undercover secret~1
undercurrent meaning~0.6 current~0.42 stream~0.42
underdeveloped developing~1
underestimate value~0.6 estimate~0.42 guess~0.42 judge~0.42
underground secret~0.7
underlie be~0.6
underline mark~0.42
underling assistant~0.6 helper~0.6 help~0.6 supporter~0.6
underpin support~0.7 hold~0.6 fit~0.42 check~0.42 tally~0.42 agree~0.42
underscore mark~0.42
underside side~0.6
understand see~0.7 read~0.5 translate~0.5
understandable intelligible~1
understanding agreement~0.7 knowing~0.6 statement~0.42
understate minimize~1 inform~0.6
understatement statement~0.6
underworld class~0.6
underwrite cover~0.7 undertake~0.6
undress strip~1 remove~0.42 take~0.42 withdraw~0.42
undulate roll~0.7 flow~0.6 wave~0.5 move~0.3
unearth locate~0.6
unemployment state~0.6
unfaltering firm~1
unfasten undo~0.6 open~0.42
unfastened open~0.7
unfit bad~0.5
unfitting inappropriate~1
unfold develop~0.6 extend~0.5
unfolding development~0.6
unfortunate person~0.6 individual~0.6 someone~0.6 somebody~0.6
unhappiness feeling~0.6
unheeded ignored~1
unhitch undo~0.6
unhurt whole~1
unification uniting~0.5 state~0.42 combination~0.3 combining~0.3
unified integrated~1 merged~1
uniformity regularity~0.6 similarity~0.42
unify unite~1 merge~1 mix~0.7 integrate~0.6 change~0.42 alter~0.42
uninitiate people~0.6
uninterrupted continuous~0.7
uninvolved detached~0.7
union organization~0.6 pairing~0.5
uniqueness individuality~0.6 individualism~0.6 individuation~0.6
unity integrity~1 wholeness~1 one~0.7 1~0.7 i~0.7 single~0.7
universal general~1
universe existence~1 creation~1 world~1 collection~0.42 aggregation~0.42 content~0.3
university body~0.6 establishment~0.42
unknown stranger~0.7 region~0.6 variable~0.3
unlace undo~0.6
unleash release~0.6
unload drop~1 deliver~0.6 empty~0.42
unloading handling~0.6
unmarried single~1
unmask expose~0.6
unmistakable evident~0.7 manifest~0.7
unpredictability changefulness~0.6
unravel undo~0.6 run~0.5
unreal artificial~0.5
unscathed whole~1
unscramble change~0.6 alter~0.6 modify~0.6 undo~0.42
unselfishness sharing~0.42
unshakable firm~1
unsheathe draw~0.6 pull~0.6
unsolder detach~0.6
unsolved unresolved~1
unspoken mute~1
unsuccessful abortive~0.7
unsympathetic closed~0.5
unteach teach~0.6 learn~0.6
unthaw unfreeze~1
untie undo~0.7 change~0.42 alter~0.42 modify~0.42
untruth statement~0.6
unvarying constant~1
unveil expose~0.6 show~0.42 remove~0.3 take~0.3 withdraw~0.3
unwavering firm~1 level~0.7
unwind move~0.6 undo~0.42 turn~0.3
unwire undo~0.6
unwitting ignorant~0.5
upheaval disturbance~0.42 disruption~0.42
uphold continue~1 preserve~1 keep~0.6 maintain~0.6 hold~0.6 support~0.42
upholster render~0.6
upkeep care~1 maintenance~1 repair~0.6 fix~0.6 fixing~0.6 support~0.42
uplift lift~0.42
uppercut blow~0.6
upraise raise~1 revive~0.6
upraised lifted~1
upright good~0.7 just~0.7
uproar disturbance~0.6 disruption~0.6 noise~0.42
uproot exterminate~0.7 destroy~0.42 move~0.3
upset disturbance~1 disturbed~1 worried~1 broken~0.7 touch~0.6 disturb~0.6
upshot outcome~1 result~1 event~1 issue~1
uptake consumption~1 ingestion~1 activity~0.6
uptown community~0.6
urbanize change~0.6 alter~0.6 modify~0.6
urchin child~0.6
urge recommend~0.7 need~0.6 propose~0.42 suggest~0.42
urging urgency~0.5 solicitation~0.3
usable functional~0.7 available~0.5
useable functional~1 available~0.5
uselessness unusefulness~1 quality~0.6
usher show~1 lead~0.6 take~0.6 direct~0.6 conduct~0.6
usurp take~0.6 replace~0.42
utilitarian useful~1
utmost maximum~1 last~0.7 limit~0.6 bound~0.6
utopia state~0.42
utter talk~0.5 speak~0.5
vacancy emptiness~0.7 void~0.7 space~0.42
vaccinating protection~0.6
vacuolization condition~0.6 status~0.6
vacuum emptiness~0.7 void~0.7 clean~0.6 space~0.42 region~0.3 part~0.3
vagabond object~0.6
valuable worthful~0.7
valuation evaluation~1 rating~1 assessment~0.6 price~0.42 terms~0.42
valve structure~0.6 device~0.42 control~0.3 controller~0.3
vanguard position~0.3 view~0.3 perspective~0.3
vanish end~0.42 stop~0.42 finish~0.42 terminate~0.42 lapse~0.3 pass~0.3
vanity emptiness~0.7
vanquish shell~1 defeat~0.6
variation change~0.6 alteration~0.6 activity~0.42 theme~0.3 idea~0.3
variety collection~0.6 aggregation~0.6
vary change~1 alter~1 depart~0.7 differ~0.42
varying variable~1
veer cut~1 turn~0.6 switch~0.42 shift~0.42
vegetable produce~0.6
vegetation collection~0.6 aggregation~0.6 growing~0.42 development~0.42
vehement tearing~1
veil hide~0.7 obliterate~0.7 conceal~0.6 change~0.42 alter~0.42 modify~0.42
vein style~0.42
velocity rate~0.6
vending selling~0.6 merchandising~0.6 marketing~0.6
venerate value~0.6
vent hole~0.6 show~0.6 opening~0.42 refresh~0.42
ventilate refresh~0.6 expose~0.42
ventilation discussion~0.3 word~0.3
venture guess~0.7 pretend~0.7 undertaking~0.6 project~0.6 task~0.6 go~0.6
verdict finding~0.6
verge threshold~1 edge~0.6 bound~0.6 limit~0.42 staff~0.3
veridical real~1
verisimilitude color~0.6
veritable authentic~0.7
versatility skillfulness~0.6
verse line~0.3
very identical~0.7
vessel container~0.3
vest give~0.42
vestibule room~0.6
vestige trace~1
vet doc~0.6
vex worry~0.7 disturb~0.5 trouble~0.42 move~0.3
vexation worry~0.5
viability property~0.6
viable executable~1
vibrancy ringing~1 quality~0.6
vibrate move~0.6
vibration movement~0.6 move~0.6 wave~0.3
vicinity locality~1 section~0.6
victim person~0.42 individual~0.42 someone~0.42 somebody~0.42
victimize wrong~0.6 scam~0.5 cheat~0.3
victor master~1 superior~1 contestant~0.42
victory ending~0.6 conclusion~0.6 finish~0.6 success~0.6
viewer watcher~1 observer~0.6
viewers audience~0.6
viewpoint stand~1 position~0.6
vigilance watchfulness~1 wakefulness~1 alertness~1 attention~0.6 attentiveness~0.42
vignette description~0.6 photo~0.42 picture~0.42
vigor zip~1 force~0.6 forcefulness~0.6 life~0.3
vile offensive~0.7
village community~0.6
villain role~0.42 part~0.42
vindicate maintain~0.6 clear~0.3
vindication clearing~0.6
vintage oldness~0.42
vinyl group~0.6 plastic~0.42
violate break~1 breach~0.7 touch~0.3 disturb~0.3
violence force~1
violin fiddle~1
violinist musician~0.6 player~0.6 fiddle~0.5
virgin person~0.42 individual~0.42 someone~0.42 somebody~0.42
virginity condition~0.6 status~0.6
virtue good~0.6 goodness~0.6 worth~0.42
virtuoso star~1 masterful~1 musician~0.42
virulence harmfulness~0.6
viscosity body~0.6
vision sight~0.7 imaging~0.6
vista view~1 prospect~1
visualization image~0.6
visualize project~1 see~1 figure~1 picture~1 image~1 watch~0.42
vital critical~1 lively~0.5
vitality healthiness~0.42 force~0.3
vitals organ~0.6
vivid graphic~1
vividness color~1 interest~0.6
vivify revive~1 renovate~1 repair~1 change~0.42 alter~0.42 modify~0.42
vocabulary knowledge~0.42
vocalist singer~1 musician~0.6 player~0.6 voice~0.5
vocalize voice~1 sound~1 say~0.6
vocation calling~1 business~0.6 job~0.6 line~0.6 body~0.42
vogue style~1 acceptance~0.42
volcano mount~0.42
volition will~1 willing~0.7 module~0.6 choice~0.42 option~0.42 pick~0.42
volley fire~0.6 firing~0.6 return~0.42
voltage potential~0.7
voltmeter meter~0.6
voluminous winding~0.7
volunteer offer~0.7 inform~0.6 worker~0.42 act~0.42 move~0.42 work~0.3
vomit purge~1 sick~1 chuck~1 eliminate~0.6 pass~0.6
vomiting projection~0.6
vouchsafe allow~0.6 grant~0.6
vow give~0.42 commit~0.42
vowel phone~0.6 sound~0.6 letter~0.42
wad pack~1 bundle~1 ram~0.7 arrange~0.6 stuff~0.42
wade walk~0.6
wads scores~1 loads~1
wafer paste~0.6
waft float~0.6 blow~0.6
wag card~1
wager play~0.6
waggle move~0.42
wail complaint~0.6 shout~0.6 call~0.6
wailing tears~0.6
wainscoted paneled~1
waist area~0.6 region~0.6 part~0.42
waiter server~1 person~0.42 individual~0.42 someone~0.42 somebody~0.42
waitress server~0.6
waive abandon~0.42
walkout objection~0.42
walkover undertaking~0.42 project~0.42 task~0.42
wallop defeat~0.42
wallow move~0.42 zoom~0.3
wallpaper paper~0.6
wan sick~1
wand staff~0.3
wander roll~1 range~1 cheat~0.7 go~0.6 move~0.6 proceed~0.3
wanderer program~0.42 programme~0.42
wandering mobile~1 winding~0.7
wane decline~1 fall~0.6
wangle manage~1 fake~0.7 reach~0.6 cheat~0.42
war action~0.6
ward person~0.6 individual~0.6 someone~0.6 somebody~0.6 block~0.3
wardrobe collection~0.42 aggregation~0.42
warehousing repositing~1 reposition~1 storage~1 deposit~0.6 deposition~0.6
warfare action~0.6
warhorse mount~0.3
warm change~0.6 alter~0.42 modify~0.42
warmth temperature~0.6 caring~0.42
warrant sanction~0.5 security~0.42 back~0.42 support~0.42 approval~0.3
warrior person~0.6 individual~0.6 someone~0.6 somebody~0.6
wart bump~0.6 defect~0.3
wary suspicious~0.7
wash serve~0.6 process~0.6 work~0.42 clean~0.42
washing work~0.6
washington wa~0.7
washup cleaning~0.6 cleanup~0.6
waste blow~1 stuff~0.6 use~0.6 activity~0.42 utilize~0.42 apply~0.42
watchman watcher~1 guard~0.6
water thing~0.42 render~0.42 secrete~0.3 release~0.3
watercolor painting~0.6 picture~0.6
waterfall falls~1
watermark line~0.6 marker~0.42 marking~0.42 mark~0.42
waterproofing sealing~1 protection~0.6
watershed divide~1 line~0.6
waterway way~0.42
waver move~0.3
wax mount~0.7 cover~0.6 full~0.5
waxing application~0.6 covering~0.6
waylay wait~0.6
wayside edge~0.6
weaken change~0.6 alter~0.6 modify~0.6 fall~0.42
weakening transformation~0.6 shift~0.6 reduction~0.42
wealthy flush~1 loaded~1 moneyed~1
weaning substitution~0.6 exchange~0.6
wear have~0.42 feature~0.42
wearer user~0.6
wearisome slow~1
weary tire~1 drop~0.42
wearying tiring~1
weave design~0.6 figure~0.6
wed tie~0.7 unite~0.6
wedding observance~0.6 party~0.3
wedge lodge~1 stick~1 deposit~1 sub~0.7 force~0.7 fix~0.6
weed band~0.42
weeping tears~1 tearful~1 activity~0.6
weigh count~0.7 measure~0.6
weight charge~0.6 importance~0.3
weightlessness lightness~1
weir fence~0.42 fencing~0.42
weld join~0.6 unite~0.42 merge~0.42
welfare assistance~0.6 good~0.42 goodness~0.42 successfulness~0.3
weltanschauung position~0.6 view~0.6 perspective~0.6
wend go~0.6 move~0.6
western feature~0.6
wet change~0.6 alter~0.6 modify~0.6 make~0.42
wetness condition~0.6 status~0.6
wetting leak~0.7
wharf platform~0.6
wheel machine~0.6 rotate~0.6 roll~0.5 force~0.3 go~0.3 move~0.3
whereabouts location~0.6
whiff blow~0.6
whig progressive~0.6 supporter~0.42
whim idea~0.42
whine go~0.6 move~0.6 talk~0.42 speak~0.42 noise~0.3
whip shell~0.42 afters~0.3 toss~0.3
whipping defeat~0.42
whir sound~0.6 go~0.6
whirl spin~0.7 movement~0.6 rotate~0.6 go~0.5 pass~0.5 offer~0.5
whirring sound~0.6
whisk bring~0.6 convey~0.6 take~0.6 go~0.42 move~0.42 wipe~0.3
whistle sound~0.6 go~0.6 move~0.42
whistling sound~0.6 music~0.42 sign~0.3
white person~0.6 individual~0.6 someone~0.6 somebody~0.6
whiteface beef~0.6
whiten color~0.6
whiteness condition~0.42 status~0.42
whiz star~1 sound~0.6 go~0.6
whodunit story~0.6
wholesaler distributor~0.6 distributer~0.6
whoop shout~0.6 call~0.6
whorl roll~1 lock~0.7 structure~0.3
wicked severe~0.5
wickedness condition~0.42 status~0.42
wicker work~0.42
widen change~0.42 alter~0.42 modify~0.3
wield maintain~1 handle~0.7 manage~0.7 have~0.6 hold~0.6
wife partner~0.6
wildlife life~0.6
wildness abandon~1 willfulness~0.3
willpower resoluteness~0.6 firmness~0.6 resolve~0.6 resolution~0.6
wily dodgy~1
wince shrink~1 move~0.6
windmill generator~0.42
windowpane window~1
windshield screen~0.6
wing organ~0.6 go~0.6 move~0.6 stage~0.3
wingback back~0.6
wings means~0.6 way~0.6
wink heartbeat~1 second~0.6 bit~0.6
winner contestant~0.6 success~0.5 succeeder~0.5 person~0.3 individual~0.3 someone~0.3
winnow fan~0.42 choose~0.3 take~0.3
winter spend~0.6 pass~0.6
wintry frozen~0.7
wisdom content~0.6
wise style~0.6 way~0.6 knowing~0.5
wisecrack comment~0.6 remark~0.6
wisp package~0.3 bundle~0.3 parcel~0.3
wit message~0.6 content~0.6 card~0.5 intelligence~0.42
wither shrink~1 fall~0.6
withering annihilative~1 annihilating~1
withhold deny~0.6 refuse~0.6 keep~0.42
withholding retention~0.3 keeping~0.3 holding~0.3
withstand hold~1 fight~0.42
witness informant~1 watcher~0.7 find~0.7 see~0.7 observer~0.6 speaker~0.6
wizard star~1
wobble shift~0.7 move~0.6
wonder question~0.7 query~0.6 happening~0.42 occurrence~0.42 occurrent~0.42 react~0.3
wonderfulness excellence~0.6
woo court~1 solicit~0.7 act~0.42 move~0.42
woodwork work~0.6
woolgather stargaze~1
workable executable~1
workboard board~0.6
workman employee~0.6
workout effort~0.6
worksheet sheet~0.6
workshop shop~1 workplace~0.6 work~0.6 course~0.42 class~0.42
worktable table~0.6
workweek week~1
worldwide general~0.5
worse bad~0.6 badness~0.6
worsen decline~1 turn~0.6 change~0.42 alter~0.42 modify~0.42
worship activity~0.6
worst result~0.6 resultant~0.6 outcome~0.6 termination~0.6 attempt~0.3 effort~0.3
worsted thread~0.42
worthlessness quality~0.6 unusefulness~0.42
wound harm~0.6 loss~0.42 fire~0.42 raise~0.42
wounded people~0.6
wrack destroy~0.6
wrangle row~1 words~1 dispute~0.6 difference~0.6 scrap~0.6
wrap wind~0.7 roll~0.7 cover~0.6 enclose~0.5 move~0.42 covering~0.3
wrapped intent~0.7
wrapper covering~0.42
wreak bring~1 work~1 play~1 make~0.6 create~0.6
wreathe wind~0.5
wreck decline~0.6 declination~0.6 destroy~0.6 crash~0.5 accident~0.42
wreckage part~0.6
wrench pull~0.6
wrestle debate~0.42 move~0.3
wriggle move~0.6
wring overcharge~0.3 surcharge~0.3 hook~0.3
wrinkle line~1 contract~0.6 fold~0.42 method~0.3
writer author~1 writing~0.5
writhe move~0.6
wrongdoing error~1 activity~0.42
wry dry~1
yank pull~0.6 draw~0.6
yard field~0.42 parcel~0.3
yardstick measure~0.6 rule~0.42
yawn be~0.42
yearn long~1 want~0.6
yearning longing~1
yell call~1 shout~1
yelled shouted~1
yelling shouting~1 call~0.6 shout~0.6
yellow color~0.6
yen longing~0.6
yesteryear past~1 time~0.6
yield output~1 give~1 return~0.7 issue~0.7 take~0.7 takings~0.7
yoke pair~0.5 two~0.3
young new~0.7
youngster child~1
youth cohort~0.42
zeal readiness~0.5 forwardness~0.5 fire~0.42
zero nothing~1 null~1 zip~1 figure~0.42
zigzag go~0.6 move~0.6
zinc metal~0.6
zionism policy~0.6 movement~0.42 front~0.42
zombie departed~0.6
`;
