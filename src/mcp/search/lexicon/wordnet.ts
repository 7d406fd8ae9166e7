/**
 * Written by scripts/wordnet.mjs from WordNet 3.1; do not edit. One stem a line, and the stems of the lexicon that it may stand for.
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
abbrevi brief~1 shorten~0.7
aberr disturb~0.42
abet assist~0.6
abhor hate~0.6
abid stai~1 digest~0.7 stand~0.7 support~0.7 continu~0.6 remain~0.6
abl capabl~0.7
abnorm slow~0.42
abod home~0.7 address~0.6 hous~0.42 lodg~0.42
abolit termin~0.6 end~0.6 conclus~0.6
aborigin person~0.6 individu~0.6 someon~0.6 somebodi~0.6
abound be~0.6 have~0.42 featur~0.42
abreact purg~0.6
abridg shorten~1 cut~1 contract~1 reduc~1 summari~0.6 restrict~0.42
abrupt short~1 disconnect~1
absent remov~1 want~0.7
absente absenc~0.6
absorb intent~1 ingest~0.7 learn~0.42 acquir~0.42 fund~0.3
absorpt action~0.42 activ~0.42
abstract outlin~0.7 hook~0.7 lift~0.7 see~0.6 view~0.6 summari~0.42
abund quantiti~0.6
ac on~1 1~1 i~1 singl~1 figur~0.6 star~0.5
academi institut~0.42 establish~0.42
academicianship posit~0.6 post~0.6 offic~0.6 spot~0.6 place~0.6
acced submit~1 defer~1 enter~0.7 follow~0.42 agre~0.3
acceler throttl~1 chang~0.6 alter~0.6 modifi~0.42 rate~0.3 activ~0.3
accent action~0.6 import~0.42
accentu show~0.6 sai~0.42
accessori compon~0.42 crook~0.3
acclaim applaud~0.7 clap~0.7
acclimat adjust~0.6 adapt~0.6
accompani backup~0.7 support~0.7 happen~0.6 occurr~0.6 follow~0.5 part~0.42
accomplic assist~0.6 helper~0.6 help~0.6 support~0.6
accomplish action~1 execut~1 fulfil~1 complet~1 skill~0.7 acquir~0.7
accord agre~1 grant~0.7 agreement~0.6 fit~0.6 check~0.6 talli~0.6
accost address~1 hook~0.7 solicit~0.7 come~0.6 offer~0.42
accredit certif~0.6 licens~0.6 credit~0.5 appoint~0.42 charg~0.42 assign~0.3
accret addit~0.42
accru fall~0.7
accultur content~0.42
accumul collect~1 compil~1 aggreg~0.7 store~0.6 group~0.42
accuraci qualiti~0.6
accus charg~0.7 object~0.7 complaint~0.6
accustom chang~0.6 alter~0.6 modifi~0.6
aceton resolv~0.6
ach long~0.42
achiev reach~1 action~0.6 win~0.6
acolyt order~0.6
acquaint convers~1 introduc~1 inform~0.6 person~0.3 individu~0.3 someon~0.3
acquiesc accept~0.6 agre~0.6 agreement~0.42
acquisit acquir~0.6 get~0.6 learn~0.5
acquit clear~1 behav~0.7 conduct~0.7 carri~0.7 label~0.6 judg~0.6
acr land~1
acreag area~0.6
acrobat flight~0.42
actor player~1 worker~0.7 perform~0.6 person~0.42 individu~0.42 someon~0.42
actress player~0.6
actual exist~1 be~0.6 genuin~0.5 real~0.5
actuat trigger~1 activ~1 move~0.7 prompt~0.7 initi~0.6 caus~0.42
adam go~0.5
adept good~1 skill~1
adequ enough~0.7
adequaci qualiti~0.42
adher attach~1 support~0.6 follow~0.6 fit~0.6 check~0.6 talli~0.6
adhes stuff~0.6
adjac next~1
adject modifi~0.6
adjoin edg~1 touch~0.7 meet~0.7 contact~0.7 add~0.3
adjourn withdraw~0.7 retir~0.7 termin~0.6 end~0.6 conclus~0.6 stop~0.6
adjud assess~0.6
adjunct associ~0.42
administ administr~1 manag~0.6 deal~0.6 care~0.6 handl~0.6 distribut~0.5
admir support~1 like~0.6 valu~0.6 person~0.42 individu~0.42 someon~0.42
admiss enter~0.6 entri~0.6 ingress~0.6 incom~0.6 acknowledg~0.42 fee~0.3
admix mix~0.6 combin~0.6 merg~0.6
admonish warn~1 knock~0.3 critic~0.3
admonit warn~1
adoni daemon~0.3
adopt accept~1 follow~1 borrow~0.7 approv~0.6 choos~0.6 take~0.6
adorn chang~0.6 alter~0.6 modifi~0.6 be~0.42 fit~0.3
adroit skill~0.6
adult big~1 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
advantag favour~1 asset~0.6 plu~0.6 point~0.42
advent come~1 arriv~0.6 reach~0.6
adventur risk~1 explor~0.7 undertak~0.6 project~0.6 task~0.6 person~0.6
adverb modifi~0.42
adversari person~0.6 individu~0.6 someon~0.6 somebodi~0.6
advertis ad~1 public~1 promot~0.7 push~0.7 promo~0.6 packag~0.6
advic propos~0.6
advis notif~0.7 sound~0.6 discuss~0.6 propos~0.5 suggest~0.5 inform~0.42
advisor author~0.6
advoc recommend~1 person~0.6 individu~0.6 someon~0.6 somebodi~0.6 propos~0.6
advocaci support~0.6
aegi protect~1
aeon year~0.3
aerat charg~0.7 action~0.6 activ~0.6 setup~0.6
aerial pass~0.6
aerodynam flow~0.7
aerosol cloud~0.6 dust~0.6
aesthet artist~0.5
affair thing~1 function~0.5 transact~0.42 deal~0.42
affect heart~1 touch~1 feel~0.6 chang~0.6 alter~0.6 modifi~0.6
affili associ~1 tie~1 attach~1 connect~1
affirm confirm~1 support~1 statement~0.7 verifi~0.7 declar~0.42 commit~0.3
affix append~0.7 attach~0.6
afford give~0.7 spend~0.6 drop~0.6 render~0.42
affront offens~0.6
afghan cover~0.6
aftereffect outcom~0.6 result~0.6 event~0.6 issu~0.6
afternoon dai~0.6 greet~0.42
ag older~1 properti~0.6 cohort~0.6 develop~0.6 chang~0.3 alter~0.3
agenc offic~1 author~1 business~0.42 action~0.3 activ~0.3
agglomer collect~0.6 aggreg~0.6 bunch~0.6 bundl~0.6 cluster~0.6 assembl~0.42
aggrav chang~0.6 alter~0.6 modifi~0.6
aggress drive~0.6 action~0.3
aggressor initi~0.42
agit charg~0.7 fight~0.5 campaign~0.5 push~0.5 disturb~0.42 troubl~0.42
agricultur business~0.6
agu unwel~0.6 sick~0.6
aid assist~1 help~1 resourc~0.6 offic~0.6 support~0.6 activ~0.42
ail unwel~1
ailment complaint~1
aimless float~0.7
air expos~0.6 send~0.5 broadcast~0.5 transmit~0.5 region~0.42 part~0.42
airflow flow~0.6
airless close~1
airplan plane~1
airport field~0.6
airwai rout~0.42
aisl area~0.3
alderman repres~0.6
alien foreign~1 stranger~0.7 chang~0.6 alter~0.6 modifi~0.6 isol~0.42
alight light~1 land~0.6 fall~0.42
alkali base~1
alleg sai~1 maintain~0.6 claim~0.42
allegi commit~1 cooper~0.6
allegori stori~0.6 style~0.3
allei street~0.6 lane~0.42
allevi reliev~1 amend~0.6 help~0.42 assist~0.42
alleywai street~0.6
alli state~0.6 land~0.6 associ~0.42
allot alloc~1 assign~1 parcel~0.7 grant~0.7 share~0.6 part~0.6
allus mention~0.6 refer~0.6
alo purg~0.6
alon onli~0.5
aloof remot~0.7
alpha letter~0.6 start~0.42
alphabet arrang~0.6 render~0.42
alterc row~0.6 word~0.6
altern option~1 choic~1 jump~1 substitut~1 chang~0.6 alter~0.6
altitud elev~0.6
aluminum metal~0.6
amass collect~0.7 compil~0.7 store~0.42
amateur unpaid~1 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
amaz stick~0.7 get~0.7 feel~0.6 surpris~0.6 throw~0.42
ambassador repres~0.42 voic~0.42
ambianc condit~0.6 statu~0.6 environ~0.42
ambigu sai~0.6
ambiti challeng~0.7
ambl walk~0.6
ambul auto~0.6 machin~0.6
ambush wait~0.6 hunt~0.42 run~0.42
america us~1
american english~0.42 custom~0.3 usag~0.3
americana artifact~0.6
ammunit stuff~0.42 inform~0.3 info~0.3
amor am~1
amorist fan~0.6
amp a~1 base~0.42
amplifi expand~0.5
amplitud shift~0.6
amput remov~0.6 take~0.6 withdraw~0.6
anachron artifact~0.42 person~0.3 individu~0.3 someon~0.3 somebodi~0.3
analog comparison~0.42 compar~0.42
analogu similar~0.6
analyst shrink~0.3
anatom sai~0.6
anatomi build~0.7 figur~0.7 shape~0.7 form~0.7 bodi~0.42 analysi~0.3
ancestor root~1 relat~0.6
ancestri line~1 origin~1 stock~1
anchor hook~0.6 claw~0.6 fix~0.6 secur~0.6 support~0.42
anecdot report~0.6 account~0.6
angel patron~0.3 support~0.3
anger fire~0.6 rais~0.6 feel~0.42 experi~0.42
angl tip~0.7 space~0.6 go~0.6 move~0.6 stand~0.42 search~0.3
anim aliv~1 organ~0.6 be~0.6 chang~0.6 alter~0.6 modifi~0.6
anniversari dai~0.6
annoi harass~0.7
annual yearli~0.7
anod termin~0.42
anomi isol~0.6
antagon act~0.42 move~0.42
antagonis act~0.6 move~0.6
antagonist counter~1 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
anteced root~1 relat~0.6 caus~0.42
antenna sensit~0.42
anticip counter~0.7 evalu~0.6 judg~0.6 prospect~0.42 act~0.42 move~0.42
antipathi object~0.42
antiqu pass~0.7 old~0.42 artifact~0.3
antiredeposit action~0.6 activ~0.6
anvil block~0.6
ap person~0.42 individu~0.42 someon~0.42 somebodi~0.42
apertur regul~0.6 hole~0.42 open~0.3
apoge phase~0.6 stage~0.6
apolog acknowledg~0.6 support~0.42 exampl~0.3 instanc~0.3 repres~0.3
appal experi~0.6
appar evid~1 manifest~1
apparatu setup~1
appeal invok~0.7 request~0.6 ask~0.6 challeng~0.6
appear look~1 qualiti~0.6 be~0.6 happen~0.42 occurr~0.42
appeas stai~0.7 quiet~0.6 still~0.6 fit~0.42 meet~0.42 fill~0.42
appendix process~0.42
applaus clap~1 approv~0.6
appointe appoint~0.7 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
apport alloc~1 share~0.7 deal~0.7 assign~0.6 distribut~0.42
apprais assess~1 evalu~1 measur~1 valu~1 estim~0.7 authent~0.7
appreci hold~1 acknowledg~0.6 valu~0.5 see~0.42 view~0.3
apprehens know~0.42 prospect~0.3
apprentic learner~1 initi~0.6 train~0.6
apprenticeship posit~0.6 post~0.6 offic~0.6 spot~0.6 place~0.6 learner~0.5
approach access~1 near~1 come~0.7 reachabl~0.5 movement~0.42 move~0.42
appropri allow~1 reserv~1 captur~0.7 monei~0.6 assign~0.6 acquir~0.3
approxim estim~1 idea~1 guess~0.7 judg~0.7 near~0.7 calcul~0.6
apron site~0.42 stage~0.3
aptitud abil~0.6 power~0.6
arch entri~0.3
archaiz chang~0.6 alter~0.6 modifi~0.6
architect design~1
architectur build~0.6 subject~0.42 field~0.42
ardor fire~0.5
arduou hard~1
arena domain~1 area~1 field~1 environ~0.6 structur~0.3
argon ar~1
argument statement~1 content~0.7 contest~0.7 disput~0.7 argu~0.7 evid~0.6
arid qualiti~0.6
aris origin~1 develop~1 grow~1 becom~0.6
arkansa ar~1
arm branch~0.7 project~0.42 render~0.42
armament mobil~0.42
armi servic~0.6 offic~0.3 author~0.3
armor protect~0.6 forc~0.42
aroma smell~1 properti~0.6
arous fire~1 rais~1 wake~0.7 awak~0.7 make~0.6 creat~0.6
arrai rang~1 align~0.7 arrang~0.6 displai~0.42 stand~0.42
arrest catch~1 check~0.7 halt~0.7 stai~0.7 stop~0.7 captur~0.6
arrog claim~1 assign~0.7 request~0.6 take~0.3
arrow pointer~1 mark~0.6
arsen as~0.7
art human~1 creation~0.6 subject~0.6 field~0.6 artist~0.5
articul join~0.7 word~0.7 render~0.6 voic~0.5 sai~0.5 connect~0.42
artistri artist~0.5
ascend control~1 condit~0.6 statu~0.6 go~0.6 move~0.6 enter~0.3
ascertain determin~1 find~1 discover~1 see~0.7 check~0.7 control~0.7
ascrib assign~1 attribut~1 evalu~0.6 judg~0.6
asia collect~0.42 aggreg~0.42
asleep depart~0.5
aspect facet~1 featur~0.6 view~0.5 prospect~0.5
aspir aim~1 ambit~0.7 applic~0.6 plan~0.6
ass can~1 seat~1 behind~1
assai check~1 try~0.7 seek~0.7 attempt~0.7 assess~0.6 analyz~0.6
assail fight~0.42 knock~0.3 critic~0.3
assault fight~0.6 attempt~0.42 knock~0.3 critic~0.3
assemblag assembl~0.5 system~0.42
assent agreement~0.6 agre~0.6
assert maintain~1 statement~0.7 verifi~0.7 declar~0.6 posit~0.6 behav~0.3
assimil ingest~1 learn~0.6 acquir~0.6 adjust~0.42 adapt~0.42 chang~0.3
assort mix~1 categor~0.7 classif~0.7 collect~0.6 aggreg~0.6 group~0.42
assum acquir~0.5 take~0.5 chang~0.3
assumpt posit~0.6 possibl~0.42
assur author~1 secur~1 tell~0.7 commit~0.42 verifi~0.42 statement~0.3
asterisk star~1 graph~0.6
astonish feel~0.6 surpris~0.6
astound surpris~0.6
astronomi stargaz~0.5
athlet contest~0.6
athletic zip~0.6
atm machin~0.3
atmospher condit~0.6 statu~0.6 region~0.3 part~0.3
atom stuff~0.42
aton right~0.6 compens~0.6 correct~0.6
attack fight~0.6 fire~0.5 turn~0.42 plai~0.42 critic~0.42 knock~0.42
attain reach~1 win~0.6 skill~0.5 acquir~0.5 discov~0.5 arriv~0.42
attend attende~0.7 look~0.7 see~0.7 assist~0.6 helper~0.6 help~0.6
attest manifest~1 evid~1 prove~0.6 show~0.6 verifi~0.42 declar~0.3
attitud posit~0.7 knowledg~0.6
attract pull~1 draw~1 forc~0.6 show~0.42 qualiti~0.3
attun adjust~0.6 set~0.6 correct~0.6
auditorium area~0.6
augment grow~0.42
augur forecast~1 point~0.6 call~0.42
auster sever~1
authorit important~1 definit~0.7 authorize~0.5
authorship write~1 author~0.5 initi~0.42 found~0.42 institut~0.42 origin~0.42
autoload piec~0.6
automobil auto~1 machin~1
autopsi postmortem~1
autumn fall~1
auxiliari assist~0.6 helper~0.6 help~0.6 support~0.6
avenu street~0.42
avert forbid~0.6 turn~0.42
aviari build~0.6
aviat collect~0.6 aggreg~0.6
avoid reject~0.6 forbid~0.42
await look~1 wait~1
awaken wake~1 awak~0.7 chang~0.6 alter~0.6 modifi~0.6 turn~0.42
awar know~0.6
award grant~0.7 alloc~0.6 give~0.42 gift~0.3
axi line~0.6 align~0.3
axiom sai~0.6
babbl talk~0.6 speak~0.6 sound~0.3 go~0.3
babe child~0.6
babi child~0.6 issu~0.42 person~0.3 individu~0.3 someon~0.3 somebodi~0.3
backbon support~0.6 back~0.5
backdrop background~1
backer patron~0.6 support~0.6
backstag stage~0.6
badg featur~0.42
badger bug~1
baffl stick~1 get~1 cross~0.7 person~0.6 throw~0.6 regul~0.5
bag container~0.6 captur~0.6 catch~0.6 base~0.5 flag~0.42 project~0.3
baggag case~0.6
baggi sloppi~1
bai talk~0.6 speak~0.6
bait hook~1 devic~0.42
bale forbid~0.7 bundl~0.6
balkan divid~0.6 split~0.6 separ~0.6
ball wind~0.6 roll~0.6
ballad song~0.6
ballast stuff~0.6 attribut~0.3
ballet music~0.42
ballot vote~0.7 document~0.6 paper~0.6 choic~0.42 option~0.42 pick~0.42
ballpark scope~0.42 rang~0.42 reach~0.42 ambit~0.42
ballplay player~0.6 particip~0.6
ballroom room~0.6
ballyhoo plug~1 promot~0.6 promo~0.6 public~0.6 packag~0.6
balustrad barrier~0.6
bandag patch~1 bound~1
bandi plai~0.6 fight~0.42 discuss~0.3
bandstand stand~1 platform~0.6
bang knock~1 clap~0.7 blow~0.6 bump~0.6 nois~0.6 fight~0.42
banish ban~1 expel~0.6 bar~0.5
banist barrier~0.6
banker financi~0.6
bankrupt break~1
bankruptci failur~0.7
banner flag~0.6
banquet spread~0.7
baptiz name~0.6 call~0.6
barb remark~0.6 comment~0.6 input~0.6 point~0.42
bare public~0.7 expos~0.6 strip~0.5 tell~0.42 clear~0.3
barg send~0.42 ship~0.42
bargain deal~1 bui~0.7 agreement~0.6 talk~0.6 purchas~0.42 agre~0.42
barium metal~0.6
bark cover~0.6 talk~0.6 speak~0.6 nois~0.42 strip~0.3
barkeep employe~0.6
barn b~0.7
barnburn success~0.42
baroni state~1 land~0.6 rank~0.42 domain~0.3
barrag shell~0.7 languag~0.6 fire~0.42
barricad block~1 stop~1 bar~1 barrier~0.6
bartend employe~0.6
baselin measur~0.6 line~0.42
basement level~0.6 stori~0.6 support~0.42
bash knock~1 do~0.7 blow~0.6 bump~0.6 parti~0.42
basi foot~1 base~0.7 part~0.3 compon~0.3
bass part~0.42 voic~0.42 singer~0.3
bastard issu~0.42
bastion fast~0.42
bat attempt~0.6 effort~0.6 endeavor~0.6 try~0.6 turn~0.42 plai~0.42
bath clean~0.6 cleanup~0.42 enclos~0.42
bather person~0.42 individu~0.42 someon~0.42 somebodi~0.42
batho style~0.6 conclus~0.3 end~0.3 close~0.3
bathroom can~0.7 room~0.6
baton staff~0.3
battalion pack~0.7
batteri collect~0.3 aggreg~0.3
battl fight~1 action~0.6 attempt~0.42 effort~0.42 endeavor~0.42 try~0.42
battlefield field~1 parcel~0.6
battlefront front~1 line~0.6
battleground field~1 parcel~0.6
bawdyhous build~0.6
bawl shout~0.6
bazaar shop~0.6 store~0.6 marketplac~0.42 market~0.42 sale~0.3
beach format~0.6
bead drop~0.7 droplet~0.35
beak bill~0.7 tip~0.3
beam sign~0.6 smile~0.6 piec~0.42 show~0.3
bear head~0.7 aim~0.7 have~0.7 deliv~0.7 featur~0.6 presenc~0.5
beard person~0.3 individu~0.3 someon~0.3 somebodi~0.3
bearer carrier~1
beast organ~0.6 be~0.6
beat shell~1 heartbeat~0.7 rout~0.6 fight~0.6 scrap~0.6 defeat~0.6
beauti exampl~0.3 model~0.3
beautifi amend~0.6 be~0.42 chang~0.3 alter~0.3 modifi~0.3
beckon wave~1
bed plot~0.42 patch~0.42 stuff~0.42
bedamn rais~0.6 invok~0.6
bedground area~0.6
bedpost support~0.6
bedroom room~0.6
bedsid side~0.6
bedtim hour~0.6
beehiv workplac~0.6 work~0.6
befal happen~0.7 pass~0.6
befit fit~0.6 check~0.6 talli~0.6 agre~0.6
befog cloud~1 hide~0.6 conceal~0.6
befriend bind~0.6 tie~0.6 attach~0.6
befuddl throw~1 lost~0.7 be~0.6
beg solicit~0.7 request~0.42
beget get~1 generate~1 make~0.6 creat~0.6
beggari solicit~0.6 need~0.42
beginn initi~1 origin~0.42
beguil captur~0.7 catch~0.7 cheat~0.6
behavior conduct~1 do~1 activ~0.6 action~0.42
behead kill~0.6
behold see~0.6
behoov be~0.6
belabor knock~0.42 critic~0.42
belat late~1
belch project~0.6
belfri room~0.42
beli depart~0.6 repres~0.42
belief feel~0.7 opinion~0.7 content~0.6 idea~0.42
believ think~0.7 support~0.6 accept~0.6 evalu~0.42 judg~0.42
bell fill~0.6 push~0.42 sound~0.3
belli bump~0.3
bellow call~0.6 shout~0.6
belt loop~0.6 region~0.3 part~0.3 fix~0.3 secur~0.3
bemoan complain~0.6 kick~0.6
bench seat~0.6 remov~0.6 expos~0.42 displai~0.42 administr~0.3 establish~0.3
bend crook~1 turn~1 movement~0.42 section~0.3 segment~0.3
benefit payment~0.6 get~0.6 acquir~0.6 good~0.42 help~0.42 perform~0.3
bent set~1
bequest gift~0.6
berat knock~0.6 critic~0.6
berth posit~1 post~1 offic~1 spot~1 place~1 slip~0.7
beryllium be~1 metal~0.6
beset harass~1
besieg request~0.42
besmirch charg~0.6
bespeak point~1 request~0.7 tell~0.6 pass~0.42
best attempt~0.6 effort~0.6 endeavor~0.6 try~0.6 shell~0.6 person~0.42
bestow confer~1 give~0.6 gift~0.6 contribut~0.5 add~0.5 bring~0.5
bet plai~0.7 call~0.6 count~0.5 depend~0.5 bank~0.5 look~0.5
beta letter~0.6
betrai sell~0.7 discov~0.6 expos~0.6 break~0.6 fail~0.5
better advanc~1 break~1 amend~0.7 good~0.6 transform~0.6 shift~0.6
bevel cut~0.6
bewail complain~0.6 kick~0.6
bewar watch~0.6
bewild stick~1 get~1 lost~1 throw~0.7
bewitch captur~1 catch~1
bibl book~1 word~1 handbook~0.42
bibliographi list~0.6
bicker row~0.6 word~0.6 argu~0.6 debat~0.6 fenc~0.6
bicycl cycl~1
bid command~1 dictat~1 offer~1 plai~0.7 wish~0.7 attempt~0.42
bidder applic~0.6 hand~0.42
bide stai~1 continu~0.6 remain~0.6
bilk cross~0.7 cheat~0.6 forbid~0.42
billow zoom~0.6 go~0.42 move~0.42
binder protect~0.3
binomi quantiti~0.6
biographi life~1 histori~0.6 account~0.6 stori~0.6
biologi life~0.42 collect~0.3 aggreg~0.3
bird fill~0.3
birdi shoot~0.6
birth begin~0.6 first~0.6 start~0.6 chang~0.42 alter~0.42
birthplac place~0.6 spot~0.6 begin~0.42 origin~0.42 root~0.42 sourc~0.42
bishopri posit~0.6 post~0.6 offic~0.6 spot~0.6 place~0.6
bite bit~0.7 burn~0.7 harm~0.3
biter person~0.6 individu~0.6 someon~0.6 somebodi~0.6
bivouac site~0.42
bizarr flaki~1
blab talk~1 discov~0.6 expos~0.6 break~0.6 speak~0.42
blackboard sheet~0.6
blacken black~1 color~0.6 burn~0.42
blackmail crook~0.6
blackout paus~0.6 break~0.6 interrupt~0.6
blade thread~0.3
blanch color~0.6
blank clean~1
blanket cover~1
blare nois~0.6 sound~0.42 go~0.42
blast clap~0.7 nois~0.6 blow~0.5 shell~0.5 wind~0.3
blatanc offens~0.6
blaze fire~0.6 troubl~0.42 shoot~0.42 burn~0.3
bleach color~0.7 dy~0.7 agent~0.42
bleacher stand~0.6
bleak black~1 cut~0.5 raw~0.5
bleat complain~0.6 kick~0.6
bleed expel~0.6 releas~0.6 treat~0.42
blemish defect~1
blend go~0.7 mix~0.6 combin~0.6 merg~0.5 agre~0.42
bless approv~1 support~0.6 rais~0.6 invok~0.6 sign~0.5 blame~0.5
blind person~0.6 screen~0.5 cover~0.42 conceal~0.42 chang~0.42 alter~0.42
blink keep~0.42
blinker traffic~0.7 light~0.6 screen~0.3
blister chang~0.3 alter~0.3 modifi~0.3
blizzard seri~0.42
bloat lump~0.6
bloc align~0.6
blockad action~0.6
blond person~0.6 individu~0.6 someon~0.6 somebodi~0.6
blood rip~0.5
bloodsh execut~0.6
bloom develop~0.6
blossom flush~0.7 develop~0.6 period~0.42
blot spot~1 defect~0.6 mistak~0.42 error~0.42 fault~0.42
blotch spot~0.6
blower devic~0.6 fan~0.42
blown wind~0.7
blubber talk~0.42 speak~0.42
blue vapor~0.7 organ~0.3
bluff bank~0.6
blunder mistak~0.6 error~0.6 fault~0.6 breach~0.6 break~0.6 pass~0.42
blunt chang~0.3 alter~0.3 modifi~0.3
blur cloud~0.7 chang~0.42 alter~0.42 modifi~0.42
blurt talk~0.6 speak~0.6
blush flush~1 color~0.6
bluster blow~0.7 act~0.3 behav~0.3 do~0.3
boardinghous hous~0.6
boast blow~1 big~1 featur~0.7 have~0.42
boater worker~0.42
boatswain tar~0.6
bob move~0.6 cut~0.3
bode forecast~1 point~0.6
bodic top~0.6
bodybuild person~0.6 individu~0.6 someon~0.6 somebodi~0.6
bodyguard detach~0.42 guard~0.42
bog slow~0.6 break~0.42 discontinu~0.42 stop~0.42
bogei shoot~0.6 score~0.42
boggl jump~0.6 start~0.6 surpris~0.3
bogu fake~1
boil vapor~0.6 turn~0.6 chang~0.42 alter~0.3 modifi~0.3
bolo tie~0.6
bolshevik red~1
bolster reinforc~0.6 fill~0.3
bolt move~0.6 bar~0.42 lock~0.42
bomb fail~0.7
bomber plane~0.6 sub~0.5 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
bond bind~1 stick~1 attach~0.7 tie~0.7 secur~0.42 certif~0.42
bondsman helper~0.42
bonem organ~0.6
bonfir fire~0.6
bonnet protect~0.42
booker agent~0.6
bookshelf shelf~0.6
boom nois~0.6 sound~0.6 go~0.6 happen~0.3 occurr~0.3
boomerang return~0.6
boost assist~0.6 help~0.6 rais~0.6 lift~0.6 elev~0.6 promot~0.5
booth tabl~0.6
bootleg sell~0.6 merchandis~0.6 market~0.6
bootlegg crook~0.6
border environ~1 ring~1 bound~0.7 touch~0.6 meet~0.6 contact~0.6
bore tire~1 slow~1 cut~0.42
bosom privat~0.6 secreci~0.6 conceal~0.6
bother troubl~1 reach~0.6 touch~0.3
bottleneck narrow~0.6 part~0.42
bottom side~0.6 can~0.5 seat~0.5 behind~0.5 region~0.42 part~0.42
bottomland land~0.6
boulevard street~0.6
boundari bound~1 edg~0.7 limit~0.5 line~0.42
bouquet smell~0.42
bourgeoisi class~0.6
bout turn~1 part~0.6 section~0.6 period~0.42 contest~0.3
bow submit~0.7 defer~0.7 stick~0.42 front~0.3
boxer box~0.5 chines~0.3
brace pair~0.7 support~0.6 reinforc~0.6 set~0.6 fix~0.6 readi~0.6
brag blow~1
braid trim~0.42
brain head~0.5 intellig~0.42 knowledg~0.3
brake constraint~0.6
brand make~0.7 mark~0.7 name~0.6 kind~0.42 sort~0.42 form~0.42
brandish wave~1 move~0.6 expos~0.42 displai~0.42
brass administr~0.5 establish~0.5 organ~0.5 wind~0.42 bodi~0.3
brassi loud~0.7
brave weather~1 hold~0.6
braveri feel~0.42
bread monei~0.42
breadth intellig~0.6
breakabl articl~0.6
breakawai withdraw~0.6
breakfast eat~0.6 feed~0.42 give~0.42
breakthrough find~1 insight~0.6
breakup separ~0.7 detach~0.7 termin~0.6 end~0.6 conclus~0.6 chang~0.42
breakwat barrier~0.6
breast help~0.3 serv~0.3
breath activ~0.6 exist~0.42 live~0.42 rest~0.3
breed stock~1 train~0.7 cover~0.7 caus~0.6 do~0.6 make~0.6
breez wind~0.6 undertak~0.42 project~0.42 task~0.42
breviti brief~0.7 durat~0.42
bribe bui~1 payment~0.6 pai~0.6
briber crook~0.6
bride particip~0.3 player~0.3
bridegroom particip~0.42 player~0.42
bridg structur~0.6 connect~0.6 link~0.6 tie~0.6 join~0.42 track~0.3
bridgehead post~0.42
bridl check~0.7
briefcas case~0.6
bright light~0.6 intellig~0.42
brighten clear~0.7 chang~0.6 alter~0.6 modifi~0.6
brillianc intellig~0.3
brim edg~0.6 project~0.42
brink threshold~1 edg~0.6 bound~0.6 limit~0.3
brisk alert~1 live~1 fresh~0.7 refresh~0.7
bristl have~0.6 featur~0.6
british land~0.6
broaden extend~0.7 develop~0.42 chang~0.3 alter~0.3
broadsid bill~1 ad~0.6
brocad rais~1
broil be~0.3
broker agent~1 factor~1
brokerag business~0.42 workplac~0.3 work~0.3
bronchiol channel~0.6
brood worri~0.6 care~0.6 hang~0.42
brook digest~1 stand~1 support~1 stream~0.6 permit~0.6 allow~0.6
brothel build~0.6
brother member~0.42
brotherhood class~0.42
brow featur~0.6 top~0.3 tip~0.3
brown color~0.42
bruis harm~0.6 fire~0.42 rais~0.42
brush touch~0.42 clean~0.3
brute organ~0.42 be~0.42
bubbl sound~0.42 go~0.42 lift~0.3
buck dollar~0.7 endeavor~0.6 tear~0.5 shoot~0.5 charg~0.5 bill~0.42
buckl fix~0.6 secur~0.6 give~0.42 break~0.42
buckskin mount~0.6
bud develop~0.6 begin~0.42 start~0.42
budg shift~1 move~0.6
buff fan~1 follow~0.6
buffet counter~1 bar~0.3
builder stuff~0.6 contractor~0.3
buildup promot~0.3 promo~0.3 public~0.3 packag~0.3
bulb part~0.3
bulg bump~1 project~0.6 start~0.5
bull push~0.6 fake~0.5 job~0.42 pretend~0.3
bullet deliveri~0.3
bulletin report~0.6 stori~0.6 account~0.6 public~0.6
bullshit fake~1 pretend~0.6
bum git~1 obtain~0.6
bunker container~0.42 transfer~0.3 shift~0.3
burden load~1 worri~0.6 gist~0.5 mean~0.3 import~0.3
bureau offic~1 author~1
bureaucraci author~0.42 organ~0.3
burgeon grow~0.6
buri hide~0.6 conceal~0.6 fix~0.3 posit~0.3 deposit~0.3
burial conceal~0.42 hide~0.42
burner setup~0.6
burnt burn~1
burr project~0.42
burrow tunnel~1 hole~0.6
bursiti red~0.6
burst split~1 break~0.7 separ~0.6 fit~0.5 fire~0.42 activ~0.3
bush scrub~0.5
bushwhack wait~0.6 live~0.42 make~0.3 work~0.3
bust break~1 destroi~0.6 tear~0.5 separ~0.3 divid~0.3 part~0.3
bustl move~0.6
butcher kill~0.6
butt edg~1 stock~0.6 touch~0.6 meet~0.6 contact~0.6 part~0.42
buttock can~1 seat~1 behind~1
button push~0.7 fix~0.6 switch~0.42
buzz sound~0.6 go~0.6 activ~0.42 be~0.3
bygon depart~1 past~0.6
cab compart~0.6 auto~0.3 machin~0.3
cabbag monei~0.42
cabin compart~0.6 hous~0.42
cabinet compart~0.3
cabl wire~1 line~0.7 fix~0.42 secur~0.42
cackl talk~0.6 speak~0.6
cadav remain~1 bodi~0.6
cadenc meter~1 measur~1
cadr cell~1
cage constraint~0.42
cake bar~1 block~0.6
calcif inact~0.3
calcifi chang~0.42 turn~0.3
calcium metal~0.6
calib qualiti~1 grade~0.6 level~0.6
calibr qualiti~1 activ~0.6 grade~0.6 level~0.6 adjust~0.6 set~0.6
callous hard~1
calm quiet~1 still~1 consol~0.6 wind~0.42 feel~0.3 turn~0.3
calumni charg~0.6
camaraderi associ~0.5
camouflag mask~0.6
camp live~0.6 hous~0.3 lodg~0.3 chang~0.3 alter~0.3 modifi~0.3
campfir fire~0.6
campu field~0.6
cancer person~0.42 individu~0.42 someon~0.42 somebodi~0.42
candid campaign~1 prospect~0.7 open~0.5 person~0.42 individu~0.42 someon~0.42
candidaci campaign~1 caus~0.6 drive~0.6 movement~0.6 effort~0.6
candl cd~0.7
candour direct~1
cane work~0.6 switch~0.3
canon rule~0.6 declar~0.6 hold~0.6
cant bank~0.7 side~0.42
canteen shop~0.42 store~0.42
cantl back~0.6
canva set~0.3 background~0.3 scope~0.3
canvass poll~1 survei~0.6 analyz~0.5 analys~0.5 solicit~0.42
canyonsid side~0.6
capacit capac~1
cape land~0.6
caper jump~0.6 bound~0.6
capit asset~0.6 render~0.42 seat~0.3 write~0.3
capitalist person~0.42 individu~0.42 someon~0.42 somebodi~0.42
capsul container~0.6
captain offic~0.3
captiv confin~1 captur~1 catch~1 intent~0.7 subject~0.42
captor captur~1 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
car auto~1 machin~1 compart~0.3
caravan train~1 process~0.6
carbon paper~0.42 copi~0.3
carcass bodi~0.6
cardboard paper~0.6 pack~0.6
cardin kei~1 number~0.42 red~0.3
cardroom room~0.6
careen shift~0.7 walk~0.6 move~0.42
career call~1 business~0.6 job~0.6 line~0.6 go~0.6 move~0.6
careless sloppi~1
cargo freight~1 load~1 shipment~1 consign~1 merchandis~0.6 ware~0.6
carniv disturb~0.42 show~0.3
carp critic~0.6
carton box~0.42
cartoonist drawer~0.6
cartridg modul~0.3
cartwheel dollar~0.3
carv cut~0.7 shape~0.6 form~0.6 work~0.6 forg~0.6
cascad fall~0.6 arrang~0.42
casino card~0.42
cassit tongu~0.6
cast project~1 throw~1 send~0.6 direct~0.6 container~0.42 give~0.42
castig correct~1
casual daili~0.5
cat gui~0.7
catcal call~0.6 shout~0.6
catcher posit~0.42
catech teach~0.42 learn~0.42
cater supplier~0.6 give~0.6
catharsi purg~0.6
cathod termin~0.42
caucu meet~0.6 assembl~0.6
caution care~1 attent~0.6 warn~0.6
cautiou person~0.6
cavalcad process~0.6
cave format~0.6
caveat warn~0.6
caviti hole~0.6 space~0.42
cavort plai~0.6
ceas discontinu~1 stop~1 quit~1 end~0.7 finish~0.7 termin~0.7
ceaseless constant~1
celer rate~0.6
cellar level~0.6 stori~0.6
cement bind~0.6 fix~0.3 secur~0.3
cemeteri site~0.6
censorship delet~0.42
censu count~0.6 enumer~0.6 talli~0.6
censur exclus~0.7 reject~0.42
centerfield center~1 parcel~0.6 posit~0.42
central kei~1 integr~0.6 chang~0.6 alter~0.6 modifi~0.6
centrifug separ~1 action~0.6 activ~0.6 setup~0.6 spin~0.6
centuri period~0.6
cerebr think~1
ceremoni observ~1 function~0.6 activ~0.42
certainti qualiti~0.42
certifi manifest~1 evid~1 prove~0.6 show~0.6 licens~0.5 secur~0.42
chafe feel~0.42 experi~0.42
chair seat~0.6 posit~0.42 post~0.42 offic~0.42 spot~0.42 place~0.42
chairman administr~0.5
chamber hous~0.6 room~0.3
champ challeng~0.6
champion challeng~0.6 support~0.6 back~0.6
championship titl~1 back~0.5 backup~0.5 contest~0.42 approv~0.3
chanc opportun~1 risk~0.7 possibl~0.6 happen~0.6 pass~0.6 find~0.5
chancel area~0.6
chandel lift~0.6
chant talk~0.42 speak~0.42
chapel servic~0.42
chapter section~0.6 phase~0.42 stage~0.42 lodg~0.3 order~0.3
charact qualiti~0.7 properti~0.42 attribut~0.42
character pictur~1 descript~0.6 rememb~0.6 person~0.5 mark~0.42 act~0.3
characterist featur~1 properti~0.6 attribut~0.6 qualiti~0.42
charcoal draw~0.6
charger devic~0.42
charisma interest~0.6
chariti give~0.3 gift~0.3
charlatan cheat~0.6
charm captur~1 catch~1 spell~0.7 speech~0.42 languag~0.42 control~0.42
charter rent~1 hire~1 leas~1 document~0.6 paper~0.6 contract~0.6
chastis correct~0.7
chatter click~1 talk~0.6 nois~0.6 sound~0.6 go~0.6 chat~0.5
cheap loud~0.7
checkbook record~0.6
cheek featur~0.6
cheer shout~1 approv~0.6 attribut~0.6 applaud~0.42
cheesecloth net~0.6
chela claw~0.7 member~0.42
chemic stuff~0.6
cherish want~1
chest box~0.42
chicago stop~0.7 card~0.42
chick fill~0.42
chide knock~0.6 critic~0.6
chieftain chief~0.7 leader~0.6
childhood child~0.5
chill chang~0.42 alter~0.42 modifi~0.42 turn~0.3
chin featur~0.6 rais~0.6 lift~0.6 elev~0.6
chip bit~1 scrap~1 separ~0.6 divid~0.6 part~0.6 float~0.42
chivi harass~1
chock block~0.6
choir set~0.42 area~0.3
choke compress~0.42 contract~0.42
chomp eat~0.6 feed~0.6
chop cut~0.6 move~0.42 make~0.3 creat~0.3
chopin music~0.6
chord note~0.42
choreograph make~0.6 creat~0.6 direct~0.42 organ~0.42 orchestr~0.42
choreographi show~0.6
choru sound~0.6 music~0.3
christ redeem~1
christendom bodi~0.6
christian bodi~0.42
chromatogram record~0.6
chromatographi action~0.6 activ~0.6
chromium metal~0.6
chronic continu~0.7
chronicl record~0.6 enter~0.6
chuff blow~0.6
chug sound~0.6 go~0.6
chump mark~1
chunk lump~1
church servic~0.3
cinch undertak~0.6 project~0.6 task~0.6
cinema film~1 hous~0.42
cipher code~1 encrypt~1 figur~0.7 calcul~0.7 comput~0.7 messag~0.6
circl set~0.7 band~0.7 go~0.6 move~0.6 shape~0.3 form~0.3
circu compani~0.6 show~0.42 disturb~0.3
circuit rout~0.3
circul spread~1 distribut~0.7 broadcast~0.7 go~0.6 move~0.6 public~0.42
circumfer size~0.6
circumscrib limit~0.7 trace~0.6 draw~0.6 line~0.6 describ~0.6
circumst set~0.7 condit~0.6 statu~0.6 environ~0.42 inform~0.3
citat acknowledg~0.5 credit~0.5 refer~0.5 mention~0.5 quotat~0.5 note~0.3
cite mention~1 name~1 refer~1 mean~0.6 acknowledg~0.42 write~0.3
citizen subject~0.6
citrat turn~0.6
claimant applic~0.6
clam dollar~0.7 bill~0.42 note~0.42
clamor nois~0.6 call~0.6 shout~0.6 demand~0.6
clamp fix~0.6 secur~0.6 visit~0.42
clamshel shell~0.6
clandestin secret~1
clang crash~1 nois~0.6 sound~0.6 go~0.6
clangor crash~1 nois~0.6
clank sound~0.6 go~0.6
clannish exclus~1
clarifi chang~0.42 alter~0.42 modifi~0.42
clariti clear~1 qualiti~0.42
clash crash~1 nois~0.6 differ~0.3
clasp fix~0.42 secur~0.42
classic creation~0.6 artist~0.42
classicist artist~0.6
classroom room~0.6
clatter nois~0.6
claus articl~0.7 section~0.42
cleaner shopkeep~0.42
cleans clean~1 cleanup~1 rid~0.42 free~0.42
cleat project~0.6 fix~0.42 strip~0.3
cleav split~1 tear~0.6 stick~0.5 make~0.42 creat~0.42 touch~0.3
cleft open~0.42
clerk employe~0.6 account~0.6
clever intellig~0.42 superior~0.3
clich remark~0.6 comment~0.6 input~0.6
clientel business~1 person~0.6
cliff drop~1 format~0.6
climat mood~0.7 condit~0.42 statu~0.42
climax end~0.6 stop~0.6 finish~0.6 termin~0.6 come~0.5 second~0.42
climb mount~1 lift~0.6 move~0.42
clinch fix~0.6 secur~0.6 hold~0.42
cling stick~1 touch~0.6 meet~0.6 contact~0.6 hang~0.5
clink sound~0.6 go~0.42
cliqu pack~1 set~0.6 band~0.6
cloak cover~0.6
clobber shell~0.42
clod lump~1
clog block~0.6
clomp walk~0.6
closet can~0.42
closeup photo~0.6 pictur~0.6
closur close~1 come~0.6 order~0.42
clot lump~0.6 turn~0.6 chang~0.42 alter~0.42 modifi~0.42
cloth artifact~0.6 cover~0.6 turn~0.6 fit~0.42
cloudburst rain~0.6
clown plai~0.42
club nine~1 lodg~0.7 order~0.7 associ~0.42 stick~0.3
clubhous build~0.6
cluck click~1
clue evid~0.42
clump bunch~1 cluster~1 lump~0.7 sound~0.3
clutch hold~1 take~0.6
coach manag~1 train~1 employ~0.6 work~0.6 teach~0.6 learn~0.6
coagul turn~0.6 chang~0.42 alter~0.42 modifi~0.42
coalesc mix~1 combin~1 merg~1 unit~0.6
coalit align~1 organ~0.6 unit~0.3
coast side~0.42 view~0.3 prospect~0.3
coat finish~0.7 cover~0.6
cock put~0.42 set~0.42 place~0.42 posit~0.42 walk~0.3
cockei load~0.5
cockpit compart~0.6 seat~0.3
coddl treat~0.6 handl~0.6
codif code~0.7
codifi system~0.6
coeffici constant~0.6
coerc forc~1
coexist be~0.6 exist~0.6
coffin box~0.6
cogniz know~0.6
coher stick~1 order~1 touch~0.6 meet~0.6 contact~0.6 chang~0.42
cohes connect~0.6 link~0.6 grow~0.42 develop~0.42 forc~0.3
coil roll~0.7 structur~0.6 turn~0.6 loop~0.5 shape~0.42 form~0.42
coincid accid~0.6 posit~0.42 happen~0.42 pass~0.42 fit~0.3 check~0.3
cold temperatur~0.6
collag pictur~0.6 imag~0.6 icon~0.6 collect~0.42 aggreg~0.42
collaps give~1 break~1 unwel~0.6 sick~0.6 chang~0.6 happen~0.42
collar band~0.6 fit~0.3
collat compar~0.6 order~0.42
colleg bodi~0.6
collegian student~0.6 pupil~0.6
collis contact~0.6 accid~0.42 disput~0.3 differ~0.3
colloqui convers~1
collus agreement~0.6 arrang~0.6
colon settl~0.42 locat~0.42
coloni bodi~0.6
colour color~1
columnist column~0.5
coma cloud~0.3
comb devic~0.6 search~0.42
combat fight~0.7 scrap~0.7
combo band~0.6
combust burn~1
comeback return~1 replic~1 counter~1 repli~0.6 respons~0.6
comedi plai~0.42
comedian perform~0.6 player~0.42
comer arriv~0.7 challeng~0.6
comfort consol~1 condit~0.6 statu~0.6 support~0.6 keep~0.6 live~0.6
commando forc~0.42
commemor mark~1 rememb~0.7 observ~0.6 celebr~0.6 keep~0.6 memori~0.5
commenc begin~1 get~1 start~1
commend applaud~1 commit~0.3
commentari comment~1 statement~0.6
commerc doc~0.7 transact~0.6 deal~0.6 convers~0.3
commerci ad~0.6 transact~0.6 deal~0.6 exploit~0.6 develop~0.6
commiser acknowledg~0.42
commissari shop~0.6 store~0.6
commission administr~0.6 execut~0.6 commiss~0.5 charg~0.5 direct~0.5 member~0.42
committe commiss~1
commod good~1 artifact~0.6
common green~1 parcel~0.6 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
commonplac remark~0.6 comment~0.6 input~0.6 tire~0.5
commonwealth state~0.7 land~0.7
commot disturb~1 disrupt~1 movement~0.3
commun pass~1 act~0.6 convei~0.6 transmit~0.6 chang~0.6 alter~0.6
communion share~0.7
communiqu dispatch~1 report~0.6 stori~0.6 account~0.6
commut switch~0.6 chang~0.6 turn~0.3 revers~0.3
compact case~0.6 summari~0.5 auto~0.3 machin~0.3
companion associ~1 compani~0.5
companionship compani~1 associ~0.5
compass scope~0.7 rang~0.7 reach~0.7 ambit~0.7 capabl~0.3 potenti~0.3
compatriot subject~0.6
compel caus~0.6 have~0.6 get~0.6 make~0.6 ask~0.42 need~0.42
compet abil~0.6
competit contest~0.7 content~0.5
competitor challeng~1 contest~0.6
complais defer~1
complement balanc~0.6 count~0.42 hand~0.3
complex whole~0.6 qualiti~0.6 feel~0.3
complexion color~0.6 combin~0.42 stand~0.3
compli follow~1
complianc defer~0.7 cooper~0.6 submiss~0.5
complic chang~0.6 alter~0.6 modifi~0.6
compliment greet~0.42
complimentari free~0.7
comport presenc~1
composit compos~1 whole~0.6 arrang~0.6 properti~0.42
compound combin~1 whole~0.6 add~0.42 account~0.3 calcul~0.3
comprehend cover~0.5 includ~0.3
compris be~0.6 repres~0.5 includ~0.42
compromis cooper~0.6 agre~0.6 accommod~0.42 settl~0.42 determin~0.42 expos~0.3
compuls determin~0.7 person~0.6 individu~0.6 someon~0.6 somebodi~0.6 caus~0.3
comrad associ~1 compani~0.5
con scam~1 learn~0.7 statement~0.6 cheat~0.6
conced grant~0.7 admit~0.6 acknowledg~0.6 agre~0.42 hold~0.42 give~0.3
conceit figur~0.42 imag~0.42
conceiv think~0.7 evalu~0.42 judg~0.42 turn~0.3
concentr center~0.7 centr~0.7 or~0.6 properti~0.6 turn~0.6 space~0.42
concept idea~0.6 creation~0.5 begin~0.3
concern refer~1 relat~1 touch~1 interest~0.7 care~0.7 worri~0.7
concert cooper~1 perform~0.6
concess grant~1 contract~0.6 agreement~0.3
concili settl~0.7 quiet~0.6 still~0.6 accommod~0.5 agre~0.42 hold~0.42
conclav meet~0.6
conclud termin~1 final~1 last~1 think~0.6 resolv~0.5 end~0.42
concoct mix~0.6 fix~0.42 readi~0.42 make~0.42
concord agreement~0.5 order~0.42
concur agre~1 hold~1 happen~0.42 pass~0.42
concurr agreement~0.6 cooper~0.42
concuss blow~0.42 bump~0.42
condemn disapprov~0.6 declar~0.42
condens digest~0.7 process~0.6 action~0.42 activ~0.42 setup~0.42 shorten~0.42
condescend patron~1
condition manag~0.42
condon forgiv~0.6
conductor director~1 musician~0.6 stuff~0.42 collector~0.3
cone artifact~0.6
confeder collabor~0.7 support~0.6 assist~0.3 helper~0.3 help~0.3
confederaci set~0.3 band~0.3
confess admit~0.6 acknowledg~0.6 document~0.42 paper~0.42
confid author~1 commit~0.7 discov~0.6 expos~0.6 break~0.6 secur~0.42
confisc attach~1 take~0.6
conflict contrast~0.6 fight~0.5 breach~0.42 break~0.42 action~0.3
conform adjust~0.7 adapt~0.7 agreement~0.6 cooper~0.42
confound throw~1 be~0.6 mistak~0.42
confrer colleagu~1 associ~0.6
confront challeng~0.6 meet~0.6 plai~0.6
confus lost~1 throw~0.7 disconnect~0.7 mistak~0.6 be~0.42
congeal set~1
congratul approv~0.6 wish~0.42 feel~0.3 experi~0.3
congreg fold~1 assembl~0.6 meet~0.6 collect~0.42 aggreg~0.42
congress meet~0.42
congressman repres~1
conjectur guess~0.7 possibl~0.6 opinion~0.42 view~0.42
conjoin join~1 connect~0.6 link~0.6 tie~0.6 unit~0.42
conjug mix~0.6 combin~0.6 merg~0.6 chang~0.3
conjunct connect~0.5 continu~0.5
connoisseur author~0.6
connot mean~0.6 import~0.6 show~0.6
conquer suppress~1 captur~0.7 control~0.6 hold~0.6 check~0.6 moder~0.6
conqueror master~0.6 superior~0.6
conquest subject~1 captur~0.6 success~0.42
conscienc ethic~0.6
conscious know~0.42
conscript draft~1 mobil~0.6 enlist~0.6
consecut success~0.7
consensu agreement~0.6
consequ outcom~1 result~1 event~1 issu~1 import~0.5 termin~0.42
conserv preserv~1 advanc~0.6 save~0.42 member~0.42
consid see~1 view~1 think~0.6 take~0.5 deal~0.5
consider condit~0.7 think~0.6 inform~0.42 discuss~0.3
consist bodi~1 properti~0.6 exist~0.6 be~0.6 order~0.5 fit~0.3
consolid integr~0.7 combin~0.6 unit~0.6 merg~0.6
conson phone~0.6 sound~0.6 letter~0.42
consort associ~1 agre~0.7 interact~0.6 run~0.5 fit~0.42 check~0.42
conspir machin~1 crook~0.6 plot~0.6 interact~0.42
conspiraci agreement~0.6 plot~0.42 set~0.3 band~0.3
constabl offic~0.3
constanc unchang~0.6
constel configur~1 design~0.6 plan~0.6
constern alarm~1
constitu compon~1 part~0.6 relat~0.3
constitut repres~1 be~1 establish~0.7 format~0.7 organ~0.7 appoint~0.7
constrict compress~1 contract~1 narrow~0.7 feel~0.3
constru see~1
construct build~1 make~1 creat~0.6 think~0.3 trace~0.3 draw~0.3
consult audienc~1 refer~0.7 author~0.6 confer~0.6 ask~0.6 action~0.3
consumm execut~0.6 action~0.6 fulfil~0.6
contain hold~0.7 carri~0.7 includ~0.6 control~0.5 check~0.5 moder~0.5
contamin taint~1 stuff~0.42 chang~0.42 alter~0.42 modifi~0.42
contempl view~0.6 take~0.42 deal~0.42 think~0.3
contemporari generate~1 person~0.6
contend argu~0.7 debat~0.7 fenc~0.7 claim~0.6 contest~0.5 convers~0.42
context set~0.7 environ~0.42
contin control~0.42
conting detail~0.7 happen~0.6 occurr~0.6 depend~0.42 forc~0.42
continuum time~0.6
contour shape~0.7 form~0.7 configur~0.7 featur~0.3
contraband black~1
contracept devic~0.6
contradict depart~0.6 differ~0.42
contralto singer~0.6
contrapt gadget~1 widget~1 devic~0.6
contrari revers~1
contributori contribut~1
contriv gadget~1 widget~1 design~1 plan~1 project~1 forg~0.7
controversi content~1 contest~1 disput~1 argu~1 differ~0.6
contus harm~0.6
convect action~0.42 activ~0.42
conven meet~0.6 assembl~0.6
conveni can~0.3
convent rule~0.7 establish~0.7 meet~0.6 community~0.42
convention chang~0.6 alter~0.6 modifi~0.6 repres~0.42
converg meet~1 assembl~0.3
convex shape~0.6 form~0.6 configur~0.6
convict label~0.6 judg~0.6
convinc convert~1
convoi process~0.6 collect~0.42 aggreg~0.42
convuls toss~0.5
cook fix~0.7 readi~0.7 make~0.7
cookfir fire~0.6
cooki text~0.3
cool chang~0.6 alter~0.6 modifi~0.6 turn~0.42
coolant agent~0.6
cooler cell~0.3
coordin organ~1 number~0.6 skill~0.6 arrang~0.6 time~0.42 manag~0.42
cop offic~0.6
cope deal~1 manag~1 act~0.6 move~0.6
copper metal~0.6 cent~0.42 offic~0.3
cord line~0.6
corduroi rout~0.42
core set~0.6 center~0.42 centr~0.42
corp bodi~0.42
corps remain~1 bodi~0.6
corral enclos~0.6 arrang~0.42 collect~0.3 compil~0.3
correl fit~0.6 check~0.6 talli~0.6 agre~0.6 associ~0.42 relat~0.42
correspond fit~1 check~1 talli~1 agre~1 agreement~0.7 be~0.6
corrobor confirm~1 support~1 valid~0.7 fit~0.3 check~0.3 talli~0.3
corrod eat~1
corrupt bui~0.7 crook~0.7 chang~0.6 alter~0.6 modifi~0.6 taint~0.5
cosmo exist~1 creation~1 world~1
cosponsor patron~0.6
costum render~0.42
cottag hous~0.6
couch redact~1 put~1 seat~0.6 word~0.6
council assembl~0.42 meet~0.3
counsel direct~1 messag~0.6 content~0.6 discuss~0.6
counselor supervisor~0.42
counten sanction~0.7 approv~0.42
counteract act~0.6 move~0.6 control~0.42 hold~0.42 check~0.42 moder~0.42
counterbal balanc~1 compens~1 correct~1 structur~0.42 contrast~0.42 cancel~0.3
counterchalleng challeng~0.6
counteroffens offens~0.6
counterpart duplic~0.42
counterpoint contrast~1 differ~0.6 compos~0.42 write~0.42
counterpropos propos~0.6
countershot shoot~0.6
counti region~0.6 part~0.6
countri state~1 land~1 person~0.3
coup success~0.42
coupl pair~1 connect~0.6 connector~0.6 join~0.6 attach~0.42 unit~0.3
courtesi remark~0.42 comment~0.42 input~0.42
courtyard court~1 area~0.6
cousin relat~0.6
coverag sum~0.6 amount~0.6 report~0.5 news~0.3
coverlet spread~0.6 cover~0.5
coward person~0.6 individu~0.6 someon~0.6 somebodi~0.6
cowboi perform~0.42
cowhid hide~0.42
cowl protect~0.6
coyot runner~0.42
cozi inform~0.7
cp cycl~1 rate~0.6
crab person~0.3 individu~0.3 someon~0.3 somebodi~0.3
crack break~1 check~1 open~0.6 nois~0.6 chang~0.6 sound~0.42
cracker programm~0.3 coder~0.3
crackl nois~0.6 chang~0.3 alter~0.3
cradl hold~0.6 begin~0.42 origin~0.42 root~0.42 sourc~0.42 rais~0.42
craft business~0.6 job~0.6 line~0.6 class~0.3
crafti dodgi~1
craftsmanship skill~0.6 acquir~0.6
crag drop~0.6
cram ram~1 stuff~0.6 put~0.42 set~0.42 place~0.42 posit~0.42
cramp strip~0.3 slip~0.3
crane extend~0.6
crate box~0.6
crave want~0.6
crawl movement~0.6 move~0.6 go~0.6 feel~0.42
crazi disturb~1 sick~1
creak nois~0.6
cream pick~1
creas fold~0.6
creativ origin~1 abil~0.6 power~0.6
creator person~0.42 individu~0.42 someon~0.42 somebodi~0.42
creatur organ~0.6 be~0.6 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
creek stream~0.6
creep go~0.6 move~0.6 walk~0.42 spread~0.3
creeper person~0.42 individu~0.42 someon~0.42 somebodi~0.42
cremat burn~0.6 fire~0.6
crescendo volum~0.6 loud~0.6
crest top~0.7 tip~0.7 line~0.6 place~0.42 spot~0.42
crevic open~0.42
crib translat~0.42 render~0.42 version~0.42 bin~0.3
crime offens~0.6
crimin crook~1
crimson red~1 cherri~1 flush~0.5
cring shrink~1 move~0.6
crippl halt~1 disabl~1 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
crisp fresh~0.6
crisscross track~0.6 cover~0.6 cross~0.6 line~0.42 mark~0.3
criterion measur~1 metric~0.6
criticis knock~1 critic~1 comment~0.6 remark~0.6 act~0.42
croak go~1 exit~1 expir~1 pass~1 turn~0.6 complain~0.3
crochet hook~0.7 loop~0.42
crock load~1
crossroad cross~1 community~0.6
crow blow~0.6
crowbait mount~0.6
crowd crew~0.7 bunch~0.7 move~0.6 fill~0.42 meet~0.3 assembl~0.3
crown top~0.7 head~0.3
crucial important~1
crucifi execut~0.6 harass~0.42 control~0.3 hold~0.3 check~0.3 moder~0.3
crucifix cross~0.6
crucifixion execut~0.6
cruelti abus~0.6
cruis go~0.42 move~0.42 search~0.3 look~0.3
crumbl chang~0.3
crumpl give~0.42 break~0.42
crunch nois~0.6 compress~0.3
crusad campaign~1 caus~1 drive~1 movement~1 effort~1
crush suppress~1 break~0.7 shell~0.5 defeat~0.3
crusher devic~0.6
crust fresh~0.5 cover~0.42
crutch staff~0.6
cry call~1 shout~1
crystal clear~0.7 shape~0.6 form~0.6 compon~0.42
cube block~0.7 cut~0.42 number~0.3
cud plug~0.7 feed~0.6 bit~0.42
culmin phase~0.6 stage~0.6 end~0.6 stop~0.6 finish~0.6 termin~0.6
cultist follow~0.6
cultiv crop~0.7 work~0.7 finish~0.5 train~0.5 product~0.42 fix~0.42
cultur content~0.3
cumulu cloud~0.6 collect~0.42 aggreg~0.42
cup container~0.6 shape~0.6 form~0.6 insert~0.42 enclos~0.42 introduc~0.42
curb control~1 hold~1 check~1 moder~1 edg~0.6 keep~0.6
cure help~0.6 preserv~0.42 keep~0.42
curio object~0.6
curios object~0.42
curl loop~0.5 wind~0.3 roll~0.3
curriculum program~1 programm~1 inform~0.6 info~0.6
curs abus~0.42 shout~0.42 spell~0.3 rais~0.3 invok~0.3
curt short~1
curtail restrict~1 clip~0.7 limit~0.6 shorten~0.42
curtain screen~0.6 barrier~0.42
curv cut~1 wind~0.7 line~0.6 turn~0.6 be~0.42 deliveri~0.3
cushion buffer~1 artifact~0.6 modifi~0.6
cusp point~0.6 tip~0.3
custodi hold~1 confin~0.6 hand~0.5 intern~0.42 keep~0.3
cyclist cycl~0.5
dab pat~1 touch~0.6 appli~0.6
dabbl plai~0.42 busi~0.3
dagger sticker~1 graph~0.42
dam barrier~0.6 block~0.6
damag harm~1 chang~0.6 alter~0.6 modifi~0.6
dame fill~0.6
damn blame~1 person~0.6 rais~0.6 invok~0.6
damnat state~0.42
dampen suppress~0.6 mute~0.5
danc move~0.6 parti~0.42
dancer perform~0.6 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
danger unsaf~1 risk~0.7 sever~0.7 condit~0.6 statu~0.6 caus~0.3
dangl drop~1 hang~0.6 suspend~0.42
dare challeng~0.6 act~0.6 move~0.6
dark condit~0.42 statu~0.42
darken chang~0.6 alter~0.3 modifi~0.3
darl favorit~1 favourit~1
darn blame~1 repair~0.6 fix~0.6 restor~0.6
dart shoot~0.7 zip~0.6
dash style~1 shoot~1 sprint~0.7 crash~0.5 run~0.42 break~0.42
datum inform~0.6
dawn morn~1 click~1 hour~0.6 start~0.42 begin~0.42 period~0.3
daybreak morn~1 hour~0.6
daydream stargaz~1
daylight dai~1 period~0.6 light~0.42
daytim dai~1 period~0.6
deacon order~0.42
dead person~0.6 time~0.42
deaden break~0.6 chang~0.3 alter~0.3 modifi~0.3
deaf person~0.6
dealer merchant~0.6 merchandis~0.6 firm~0.42 hous~0.42 seller~0.3 market~0.3
dear good~0.7 near~0.7
death expiri~1 chang~0.6 alter~0.6 state~0.3
debacl defeat~0.3
debilit drain~1
debri dust~1 junk~1 trash~0.6 scrap~0.6
debut introduct~1 launch~1 entri~1 begin~0.6 start~0.6 introduc~0.6
dec declin~0.7
decad period~0.6
decai declin~0.7 action~0.6 activ~0.6 chang~0.42
deceas depart~1 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
deced depart~1 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
deceit fraudul~1
deceler slow~1 chang~0.6 alter~0.6 fall~0.6 rate~0.42 modifi~0.42
decent fit~0.7
decentr chang~0.6 alter~0.6 modifi~0.6
decid determin~1 settl~0.7 resolv~0.7 end~0.42 termin~0.42 caus~0.3
decimet dm~1
decis determin~1 conclus~1 choic~0.6 option~0.6 pick~0.6 result~0.3
deck platform~0.6 pack~0.3
declaim perform~0.6 execut~0.6 do~0.6
declam read~0.42
decliv fall~1 declin~1 side~0.6
decompos separ~0.6
decomposit reaction~0.3
decor artifact~0.6 chang~0.6 alter~0.6 modifi~0.6 artist~0.42 be~0.42
decre order~1 rule~0.7 act~0.6 declar~0.6 determin~0.42
decreas fall~1 chang~0.6 alter~0.6 process~0.42 modifi~0.42 amount~0.3
decrement amount~0.6 process~0.42
dedic commit~1 give~1 us~0.6 util~0.6 appli~0.6 observ~0.42
deduct discount~0.7 calcul~0.6 comput~0.6 figur~0.6 allow~0.42 adjust~0.42
deed titl~1 act~0.7 event~0.42
deem hold~1 see~0.6 view~0.6
deepen develop~0.6
defec make~1 elimin~0.6 pass~0.6
defend support~1 litig~0.6 preserv~0.6 argu~0.6 care~0.5 charg~0.5
defens action~0.6 protect~0.42 team~0.3 squad~0.3
defi hold~1 refus~0.7 challeng~0.3
defianc challeng~0.42
defici want~1 need~0.6 demand~0.6 amount~0.42
deficit want~0.42 score~0.3
deflect movement~0.3
deform harm~0.6 chang~0.42 alter~0.42
defrai pai~0.6
defraud scam~1 cheat~0.6
defrost unfreez~0.6
dega remov~0.6 take~0.6 withdraw~0.6
degener process~0.6 transform~0.3 shift~0.3
deglycerol draw~0.6
degre grade~1 level~1 stage~0.7 point~0.7 properti~0.6 state~0.42
deign act~0.6 move~0.6
deliber calcul~1 measur~1 care~0.7 discuss~0.6 word~0.6 intent~0.5
delicaci fine~1 treat~0.7
delight pleas~1
delimit specifi~1 defin~1 be~0.6 restrict~0.3 limit~0.3 bound~0.3
delin pictur~1 descript~0.6 draw~0.42
delirium disturb~0.42
deliver deliveri~1 save~1 retriev~0.6
delta format~0.6 letter~0.3
delug batch~0.6 deal~0.6 mass~0.6 mess~0.6 sight~0.6 rain~0.42
delv remov~0.6 take~0.6 withdraw~0.6
demarc limit~1 line~0.7 contrast~0.7 bound~0.6 separ~0.6 sever~0.6
demeanor conduct~1
demimond class~0.6
democrat chang~0.6 popular~0.5 alter~0.42 modifi~0.42
demolish destroi~0.6 down~0.5 consum~0.5 finish~0.3
demolit end~0.6 conclus~0.6 finish~0.6
demon daemon~1 worker~0.3
demonstr show~1 prove~0.7 establish~0.7 manifest~0.5 evid~0.5 confirm~0.42
demur except~1 object~0.6
demytholog chang~0.6 alter~0.6 modifi~0.6
denomin design~0.5 class~0.42 categori~0.42 name~0.3
denot refer~0.7 design~0.6 announc~0.5 mean~0.42 inform~0.3
denouement result~0.6 outcom~0.6 termin~0.6 answer~0.42 resolut~0.42
denounc mark~0.7 knock~0.6 critic~0.6 label~0.42 announc~0.3
dens space~0.42
densiti space~0.42
densitometri measur~0.6
dent outcom~0.6 result~0.6 event~0.6 issu~0.6 turn~0.6 defect~0.3
dentur plate~1
departur go~1 leav~1 differ~0.7 act~0.6 pass~0.5 loss~0.5
deperson chang~0.6 alter~0.6 modifi~0.6
depict pictur~1 render~1 show~1 describ~0.7 draw~0.7 repres~0.6
deplet reduct~0.6
deplor knock~0.6 critic~0.6 complain~0.42 kick~0.42
deporte foreign~0.6
depos oust~0.6 expel~0.6 declar~0.42
depot termin~1 storag~0.7 store~0.7 deposit~0.42 repositori~0.42
deprav chang~0.6 alter~0.6 modifi~0.6
deprecatori deprec~1
depreci reduct~0.6
depress lower~0.5 format~0.3 chang~0.3 alter~0.3 modifi~0.3
depriv strip~1 take~0.6 declin~0.3
depth grade~0.42 level~0.42
deputi assist~0.42 helper~0.42 help~0.42 support~0.42
deris offens~0.42
deriv begin~0.6 origin~0.6 root~0.6 sourc~0.6 calcul~0.6 comput~0.6
descend fall~1 come~0.7 relat~0.6 go~0.6 move~0.6 act~0.3
descent origin~0.7 extract~0.7 movement~0.3 move~0.3
desecr turn~0.42 revers~0.42
desert abandon~1 defect~1 parcel~0.6 withdraw~0.6 leav~0.6 reject~0.42
deserv be~0.6
desir want~1 feel~0.6 wish~0.42 request~0.3
desorpt action~0.6 activ~0.6
despair condit~0.6 statu~0.6 feel~0.42
despatch dispatch~1 send~0.6 ship~0.6
desper condit~0.6 statu~0.6
despis hate~1
despoil strip~1 take~0.6 destroi~0.42
despot control~0.6 dictat~0.35
dessert after~1 cours~0.6
destini happen~0.6 occurr~0.6 caus~0.42 condit~0.3
destruct termin~0.6 end~0.6 conclus~0.6 finish~0.42 state~0.3
detain confin~1 stai~0.7 delai~0.7 check~0.42 slow~0.3
detect find~1 observ~1 discov~1 catch~0.7 spot~0.7 offic~0.6
detector devic~0.6
deter disapprov~0.6 reject~0.6
deterg util~0.6 us~0.6
deterior drop~0.7 declin~0.42
deterr check~1
detest hate~1
detract reduc~0.6 trim~0.6 cut~0.6
devast annihil~1 destroi~0.6
deviat differ~1 depart~0.7 turn~0.6 statist~0.42 error~0.3
devil daemon~0.7
devis forg~1 organ~0.7 machin~0.7 initi~0.42 will~0.3 leav~0.3
devise beneficiari~0.6 done~0.6
devot commit~1 give~1 pai~0.7 us~0.6 util~0.6 appli~0.6
devote fan~1 follow~0.6
devour destroi~0.6 down~0.5 consum~0.5 finish~0.3
diagnos name~1 design~0.6 analyz~0.6 analys~0.6
diagnosi design~0.6
diagnostician diagnost~0.5
dialogu dialog~1 talk~0.6 script~0.42 book~0.42
dialyz separ~0.6
diaphragm stop~1
dictatorship dictat~0.5
dictum declar~0.6 opinion~0.42
die go~1 exit~1 expir~1 pass~1 turn~0.6
differenti separ~1 sever~1 tell~1 mark~0.7 calcul~0.6 comput~0.6
difficult hard~1
difficulti troubl~1 effort~0.6 condit~0.3 statu~0.3
diffus spread~1 action~0.6 activ~0.6 distribut~0.6 broadcast~0.5 public~0.3
dig remov~0.6 take~0.6 withdraw~0.6 work~0.3
dignifi lift~0.42 rais~0.42 elev~0.42
digniti presenc~0.42 statu~0.3 posit~0.3
digress depart~0.7 tell~0.6
dilat expand~0.7
dilig applic~0.5 determin~0.42 purpos~0.42 effort~0.3
dilut reduc~1 cut~1 load~0.7
dimens properti~0.7 attribut~0.7
diminish fall~1
diminut declin~1 tini~1 reduct~0.5 statement~0.42
din nois~0.6 sound~0.6 go~0.6 disturb~0.42
dine eat~0.6 feed~0.42 give~0.42
dinner parti~0.42
dip declin~0.3
diplomaci talk~0.6
direction direct~1
dirg song~0.6
disabus inform~0.6
disadvantag liabil~0.6
disagr differ~0.42
disagre differ~1 be~0.42
disallow forbid~1 prohibit~1 veto~1 command~0.6 requir~0.6
disappear go~0.6 leav~0.6 happen~0.42 occurr~0.42 termin~0.42 end~0.42
disappoint defeat~1 cross~0.6 failur~0.42
disapprob disapprov~0.6
disarm convert~0.42 strip~0.3
disassembl activ~0.6 destroi~0.6
disastr black~1
disbelief content~0.42
disbeliev reject~0.6
disc record~1 disk~1 audio~0.6
discern spot~1 evid~0.5 observ~0.5
discharg dispatch~1 complet~1 happen~0.6 occurr~0.6 execut~0.6 action~0.6
discipl follow~0.6
disciplin subject~1 field~1 train~1 check~1 condit~1 correct~0.7
disclos discov~1 expos~1 break~1 tell~0.6
discomfit defeat~1 person~0.6
discomfort condit~0.6 statu~0.6
discont long~0.6
discourag disapprov~0.6 reject~0.6 warn~0.5
discours discuss~0.5 address~0.42 speech~0.42
discoveri find~1 act~0.6 insight~0.3
discredit dismiss~0.6 discount~0.6 ignor~0.6 reject~0.3
discrep variant~0.7 differ~0.6
discrimin favorit~1 favourit~1 separ~0.7 sever~0.6 tell~0.6 spot~0.3
disdain reject~0.7 hate~0.6 refus~0.42 declin~0.42
diseas unwel~0.6 sick~0.6
disenfranchis manag~0.6 direct~0.6
disengag detach~1 withdraw~1 free~0.7 separ~0.6 releas~0.6 turn~0.3
disentangl free~0.6 order~0.42
disguis mask~1 color~0.6 conceal~0.6 hide~0.6
disgust repel~1
dish container~0.6
dishonest purchas~0.7
dishonor stand~0.6 refus~0.3 reject~0.3 declin~0.3
dishonour refus~0.3 reject~0.3 declin~0.3
disintegr disabl~0.42 chang~0.42 alter~0.42 modifi~0.42 action~0.3 activ~0.3
disjoint disconnect~1 separ~0.5
dislik disapprov~1 feel~0.42
disloc disrupt~1 breakdown~0.7 interrupt~0.6 break~0.6 harm~0.3
dislodg free~1 shift~0.7 reposit~0.7 remov~0.6 take~0.6 withdraw~0.6
dismai alarm~0.7
dismemb kill~0.6 separ~0.42 divid~0.42 part~0.42
dismount light~1 fall~0.6
disobei refus~0.6 declin~0.6
disord break~1 disconnect~0.7 condit~0.42 statu~0.42 state~0.3
disown reject~0.42
disparag disapprov~0.42
dispel move~0.6 separ~0.42 divid~0.42
dispens distribut~1 deal~1 licens~0.6 permiss~0.6 permit~0.6 container~0.6
dispers spread~1 dust~1 distribut~0.7 space~0.42 separ~0.42 divid~0.42
displac shift~0.7 replac~0.6 move~0.6 translat~0.5 fire~0.5 can~0.5
dispos administr~0.7 discard~0.7 toss~0.7 power~0.6 sell~0.6 manag~0.42
disposit act~0.42
dispossess evict~1
disqualifi chang~0.6 alter~0.6 modifi~0.6 label~0.42 judg~0.42
disregard ignor~1 cut~1 dismiss~0.7 discount~0.7 treat~0.6 handl~0.6
disrob strip~1
dissect analyz~0.7 analys~0.7 cut~0.6 analysi~0.42
dissembl pretend~1 mask~0.7 act~0.5
dissemin spread~1 distribut~1 broadcast~1 public~0.6
dissent contest~1 object~0.6 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
dissip separ~0.6 divid~0.6 shoot~0.5 part~0.42 split~0.42 consum~0.3
dissoci disassoci~0.7 separ~0.6
dissolut action~0.6 activ~0.6
dissolv resolv~0.7 transit~0.6 turn~0.6 end~0.3 termin~0.3
distanc space~0.6 region~0.42 part~0.42 size~0.3
distant remot~0.7
distil action~0.6 activ~0.6 amend~0.6 extract~0.5 chang~0.42 make~0.3
distinct note~0.7 separ~0.7 classifi~0.7 clear~0.6 other~0.5 differ~0.3
distinguish separ~1 sever~1 tell~1 spot~0.7 identifi~0.6 place~0.6
distort harm~0.6 shape~0.42 form~0.42
distract troubl~0.7 disturb~0.42
distress disturb~1 troubl~1 worri~1
district region~0.6
distrust suspicion~1
ditti song~0.6
dive fall~0.6
diverg differ~0.7 separ~0.6 move~0.6 be~0.42 seri~0.3
divers activ~0.6 turn~0.42 condit~0.42 statu~0.42
diversif chang~0.6 condit~0.42 statu~0.42
divert turn~0.6 send~0.42 direct~0.42
divertimento piec~0.6
divest strip~1 take~0.6 free~0.42 withdraw~0.3 draw~0.3
divestitur sale~0.42
dividend net~0.6 earn~0.6 number~0.42 bonu~0.3
divin qualiti~0.42
divis part~0.7 section~0.7 separ~0.3
divorc disassoci~1 separ~0.6 part~0.6 split~0.6 break~0.6
divulg discov~1 expos~1 break~1 tell~0.6
dock enter~0.6 platform~0.3
docket put~0.6 set~0.6 place~0.6 posit~0.6 summar~0.42 resum~0.42
doctor doc~1 load~0.6 repair~0.5 fix~0.5 restor~0.5 treat~0.42
documentari movi~0.6 film~0.6 pictur~0.6
dodg move~0.6 reject~0.3
dog chase~1 trail~1 tag~1 track~1 persist~1 follow~0.6
doghous disapprov~0.42
doll fill~0.42
domin later~1 rule~1 control~0.7 command~0.7 master~0.5 condit~0.42
dominion rule~1 control~0.6 region~0.42 state~0.3 land~0.3
don head~0.3 chief~0.3
donor helper~0.6
doom lost~1 destin~1 design~1 person~0.6 declar~0.42 secur~0.3
doorbel push~0.6
doorman guard~0.6
doorwai door~1 threshold~1 entri~0.6
dormant inact~0.7 sleep~0.5
dormitori quarter~0.6 build~0.6
dose process~0.6 treat~0.6
dot point~1 dust~0.7 disk~0.6 cover~0.6 continu~0.6 extend~0.6
doubt question~0.7
dough monei~0.42
dovetail fit~0.6
dowel attach~0.6
downfal failur~0.6 fall~0.5 weather~0.42 condit~0.42
downpour rain~0.6
dowri gift~0.6
doze snooz~1
dozen score~1 load~1
drainag drain~1 empti~0.6
drama plai~1 episod~0.42
dramat write~0.6 compos~0.6 repres~0.42
dramatist author~0.6 plai~0.5
drape screen~0.6 arrang~0.6 style~0.42 wai~0.42 cover~0.3
draperi screen~0.6
draught draft~1 wind~0.3
drawl sai~0.6
dream stargaz~1 imag~0.6 ambit~0.5
dreg settl~1 deposit~0.6
dress chang~0.6 turn~0.42 finish~0.3
dresser person~0.42 individu~0.42 someon~0.42 somebodi~0.42 assist~0.3 helper~0.3
dribbl filter~1 drop~0.7 run~0.6 flow~0.6 feed~0.6 cours~0.6
drift float~1 blow~1 forc~0.6 go~0.6 move~0.6 roll~0.5
drill cut~0.6 train~0.42 develop~0.42 learn~0.3 read~0.3 take~0.3
drink help~0.6 serv~0.6 consumpt~0.6 ingest~0.6 consum~0.6 take~0.6
drinker consum~0.6
drip drop~0.7 fall~0.6
driven determin~0.5
driver worker~0.42
drivewai drive~1 rout~0.6
drizzl rain~0.6
drone poke~0.5 modul~0.42
droop flag~1 drop~0.6
drought period~0.42
drover hand~0.6
drown cover~0.6 elimin~0.42 go~0.3 exit~0.3 expir~0.3 pass~0.3
drows snooz~1 rest~0.42
drug agent~0.6 administr~0.6 us~0.42
drugstor shop~0.6 store~0.6
drum sound~0.6 go~0.6 plai~0.42
drumhead head~1
drunk rip~1
drygood good~0.6
dryness condit~0.6 statu~0.6 moder~0.42
dual doubl~1
dub nicknam~1 name~0.6 call~0.6 synchron~0.42 entitl~0.3
duck hunt~0.6 move~0.6 score~0.42
duct channel~1
duel fight~0.6 scrap~0.6
dull chang~0.6 alter~0.6 modifi~0.6 mute~0.5
dumb slow~1
dun mount~0.6
dung drop~1
dungeon keep~1 fast~0.6 cell~0.42
dunk shoot~0.42
durabl last~1 perman~0.6
dusk fall~1 hour~0.6
dustbin bin~0.6
dwarf command~0.6 organ~0.3 be~0.3
dwell home~1 hous~0.6 lodg~0.6 worri~0.6 care~0.6 live~0.5
dweller person~0.6 individu~0.6 someon~0.6 somebodi~0.6
dwindl fall~0.6
dye color~0.6
dynam activ~0.5
eager readi~0.7 forward~0.7
eagl score~0.42
ear hear~0.42 audit~0.42
earliest earlier~1
earnest secur~0.6
earphon phone~1
earth world~1 land~0.5 stuff~0.42 object~0.3
earthman world~0.5
earthquak disturb~0.42 disrupt~0.42
eas qualiti~0.6 go~0.6 move~0.6 reliev~0.42 help~0.3 assist~0.3
east e~1
easter wind~0.42
eb declin~0.6
eboni black~0.6
eccentr flaki~1 type~0.7 case~0.7 person~0.6 individu~0.6 someon~0.6
ecclesiastic attach~0.6
echo replic~1 repeat~1 ring~0.7 recal~0.5 sound~0.42 go~0.42
eclips interrupt~0.6 break~0.6
econom save~0.7 preserv~0.6 spend~0.42 drop~0.42
economi system~0.6
ecstasi go~0.5
eddi run~0.6 flow~0.6 feed~0.6 cours~0.6
edema lump~0.6
edifi teach~0.6 learn~0.6
edific build~1 structur~0.6
editori column~1 articl~0.6
educ teach~1 train~0.7 develop~0.7 activ~0.6 amend~0.6 content~0.42
eeg graph~0.6
effac obliter~1 eras~0.5 delet~0.3 cancel~0.3
effect outcom~1 result~1 event~1 issu~1 power~0.6 caus~0.6
effectu caus~0.6 do~0.6 make~0.6
effici skill~0.42
ego self~0.7 head~0.3
ejacul talk~0.6 speak~0.6 expel~0.42 releas~0.42
eject project~1 exclud~1 exclus~0.7 expel~0.7 releas~0.7 exit~0.3
elabor expand~1 detail~0.7 advanc~0.42 produc~0.42 make~0.42 creat~0.42
elaps laps~1 pass~1 advanc~0.6 progress~0.6
elat light~0.7
elbow nudg~0.42
elder older~1
elderli older~1
electr power~0.7
electrophoresi action~0.6 activ~0.6
electrostat static~1
eleg qualiti~0.6
element compon~1 factor~1 part~0.6 section~0.6 primari~0.5
elementari primari~0.5
elicit fire~1 rais~1 extract~0.7 make~0.6 creat~0.6 see~0.42
elizabethan person~0.6 individu~0.6 someon~0.6 somebodi~0.6
elong lengthen~1 extend~1 prolong~1
elucid clear~0.7
elud stick~0.42 get~0.42
elut extract~0.6
eman come~0.6 process~0.5 emerg~0.42 origin~0.3
emancip turn~0.6
emascul fix~0.42
embark ship~1 enter~0.7 board~0.6 begin~0.42 get~0.42 start~0.42
embarrass block~0.7 forbid~0.42 troubl~0.3
embassi commiss~0.42 deleg~0.42
embellish be~0.42 chang~0.3 alter~0.3 modifi~0.3
embezzl rip~0.6
emblem design~0.6 figur~0.6
embodi avatar~1 shape~0.7 be~0.7 repres~0.42
emboss boss~1
embrac cover~1 hold~0.6 includ~0.6 accept~0.3
embroil sweep~1 drag~1
emigr migrat~0.6
emin note~1 process~0.42
emiss emerg~0.6 stuff~0.42 releas~0.3
emit expel~0.6 releas~0.6
emot feel~0.6
emphas show~0.6
emphasi import~0.6
emphat forc~0.5
empir domain~0.6 land~0.6 author~0.42
emploi employ~1 us~1 util~1 appli~1 hire~0.7 state~0.6
empow authorize~1 gift~0.7 appoint~0.6 charg~0.6 enabl~0.42
emul copi~0.6 simul~0.6
enact act~0.7 person~0.5 plai~0.42 repres~0.42 perform~0.3
enamel paint~0.3
encamp site~0.6 live~0.6
encas case~1 enclos~0.6
enchain chain~1
enchant spell~0.7 captur~0.7 catch~0.7 like~0.6 pleas~0.6
enciph code~1 encrypt~1
enclosur enclos~0.7 area~0.6 insert~0.42 introduct~0.42 space~0.3
encompass cover~1 includ~0.6
encount meet~1 see~1 find~0.7 happen~0.7 bump~0.7 fight~0.6
encourag promot~1 advanc~1 approv~0.6 support~0.6 assist~0.42 help~0.42
encroach enter~0.6 advanc~0.6 progress~0.6
encumbr load~1 worri~0.6 charg~0.42
encyclopedia refer~0.6
endang expos~0.7 exist~0.6 be~0.6 touch~0.42
endear pleas~0.6
endors back~1 support~1 second~0.7 approv~0.6 okai~0.6 sanction~0.6
endow gift~1 enabl~0.6 give~0.42
endur digest~1 stand~1 support~1 weather~0.7 permit~0.6 allow~0.6
enemi forc~0.6 person~0.3
energ chang~0.42 alter~0.42 modifi~0.42
energi zip~0.7 push~0.5 forc~0.42 drive~0.3
enerv weak~0.6
engag fight~1 date~0.7 appoint~0.7 action~0.6 act~0.6 move~0.6
engend get~0.7 generate~0.7 caus~0.6 do~0.6 make~0.6 creat~0.42
engin person~0.6 individu~0.6 someon~0.6 somebodi~0.6 caus~0.42 subject~0.42
engrav move~0.42 print~0.3
engross intent~1 center~0.6 centr~0.6 interest~0.42
engulf center~0.6 centr~0.6 enclos~0.42
enhanc rais~1 amend~0.42
enigma secret~1 problem~0.42
enjoi us~0.42 util~0.42 appli~0.42 like~0.3
enjoin order~0.7 tell~0.7 sai~0.7 forbid~0.6 prohibit~0.6 veto~0.6
enjoy us~0.5 activ~0.42
enlarg state~0.42 discuss~0.3 grow~0.3
enquir ask~1 question~0.3 queri~0.3
enrich amend~0.6 gift~0.42 add~0.42
enrolle person~0.6 individu~0.6 someon~0.6 somebodi~0.6
ensconc settl~1 put~0.6 set~0.6 place~0.6 posit~0.6
enshrin enclos~0.6
ensu result~1 prove~0.6
ensur secur~1 see~0.7 check~0.7 control~0.7 verifi~0.42
entail mean~1 lead~0.42 will~0.3 leav~0.3
entangl web~1
entertain person~0.6 individu~0.6 someon~0.6 somebodi~0.6 hold~0.5 feel~0.3
enthral pleas~0.6
enthusiasm feel~0.6 life~0.42 interest~0.3
enthusiast support~0.6
entir full~1 total~1 integr~0.7
entireti integr~1 total~1 complet~0.6
entranc entri~1 enter~0.7 access~0.6 ingress~0.5 incom~0.5 arriv~0.3
entrancewai entri~1 access~0.6
entrant newcom~0.7 starter~0.7 good~0.6 initi~0.42
entrench fix~0.6 secur~0.6
entrepreneur enterpris~1 initi~0.5 endeavor~0.5
entrust commit~1 leav~0.7 pass~0.6 hand~0.6 reach~0.6 give~0.6
enunci sai~1 state~0.42 tell~0.42
envelop enclos~1 container~0.6 cover~0.6
envi want~0.42
envis project~1 see~1 figur~1 pictur~1 imag~1
epigram sai~0.6
epiphani manifest~0.6
epitaph letter~0.6 memori~0.42
epithet name~1 pictur~0.42
epitom imag~1 model~0.6 exampl~0.6 repres~0.6 outlin~0.42
epoch period~0.6 date~0.42
equal be~1 touch~0.7 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
equat compar~1 statu~0.42 posit~0.42 be~0.42 level~0.3 chang~0.3
equilibr balanc~0.7 turn~0.6 fit~0.42
equilibrium balanc~0.5 reaction~0.42 structur~0.3
equip fit~1 mobil~0.6 render~0.6 enabl~0.42
equit just~1
equiti asset~0.6 interest~0.42 just~0.3
equival statu~0.6 posit~0.6 knowledg~0.6 comparison~0.5 compar~0.5 like~0.3
era period~0.6 measur~0.3
erad elimin~1 annihil~1 extermin~0.7 kill~0.6 destroi~0.42
erect rais~1 build~0.6 make~0.6 lift~0.42 elev~0.42
eros declin~0.3
err mistak~1 slip~1 go~0.42 move~0.42
ersatz substitut~1
erudit learn~1
erupt begin~0.6 start~0.6 action~0.3 activ~0.3 turn~0.3
escap flight~1
escapad undertak~0.6 project~0.6 task~0.6 explor~0.5
escheat revers~0.6
escort see~0.7 protect~0.42
escritoir desk~0.6
espous follow~1 choos~0.6 take~0.6 unit~0.42 accept~0.3
essai attempt~1 try~1 seek~1 test~0.7 prove~0.7 write~0.6
essenc center~1 centr~1 gist~1 heart~1 sum~1 content~0.6
essenti requir~1 thing~0.6
estat land~0.7 properti~0.6 belong~0.6 hold~0.6 class~0.3
esteem valu~1 see~0.6 view~0.6 like~0.42 think~0.42
esthet artist~0.5
estrang isol~0.6
etcetera stuff~0.6
etch print~0.6 show~0.42
etern time~0.6 be~0.42 exist~0.42
etho attribut~0.6
etiquett rule~0.6
euphoria light~0.6
europ collect~0.3 aggreg~0.3
european chang~0.6 alter~0.6 modifi~0.6
ev dai~0.42 period~0.3
evacu empti~1 remov~0.6 remot~0.6 move~0.6 elimin~0.5 void~0.5
evad act~0.3 move~0.3
evangelist reviv~0.5
evapor vapor~1 extract~0.42 chang~0.42 alter~0.42 modifi~0.42
everydai daili~0.7
evil bad~0.42
evoc imag~0.6 input~0.3
evok fire~1 rais~1 make~0.6 creat~0.6 extract~0.5 caus~0.42
evolut develop~1 process~0.6
evolv develop~1 acquir~0.5 chang~0.3
exacerb chang~0.6 alter~0.6 modifi~0.6
exact demand~1 claim~0.7 take~0.7 ask~0.42 need~0.42 requir~0.42
exagger figur~0.6 imag~0.6 make~0.42 do~0.42
exalt elev~1
examin analyz~1 analys~1 exam~0.7 test~0.7 see~0.7 question~0.3
exasper chang~0.3 alter~0.3 modifi~0.3
excav site~0.42 artifact~0.3
exce pass~0.7 top~0.7 excel~0.42 shell~0.3
excelsior pack~0.6
excess extra~1 full~0.3
excis expung~1 delet~0.6 cancel~0.6 tax~0.42
excit respons~0.6 reactiv~0.6 fire~0.6 rais~0.6 touch~0.42 sensit~0.3
exclaim shout~1 declar~0.42
exclam complaint~0.42
excommun exclud~0.6 shut~0.6 oust~0.42 expel~0.42
excret elimin~1 void~1 expel~0.6
excurs out~1
excursu asid~1 messag~0.6 content~0.6
excus reliev~0.7 forgiv~0.6 note~0.42 line~0.42 free~0.42 exampl~0.3
execution execut~0.5
exemplar exampl~1 model~1
exemplifi repres~1 instanc~0.7 be~0.6 expand~0.42
exempt reliev~1 free~1 releas~0.3
exercis us~0.7 usag~0.7 util~0.7 employ~0.7 do~0.7 effort~0.6
exert effort~1 maintain~0.7 us~0.6 util~0.6 appli~0.6 have~0.42
exhal expir~1
exhaust spend~1 drain~1 tire~0.7 consum~0.7 eat~0.7 drop~0.42
exhibit displai~0.7 show~0.7 expos~0.7 evid~0.6 collect~0.42 aggreg~0.42
exhum act~0.6
exig emerg~0.7
exil expel~0.6
exodu flight~0.6
exoner clear~1 label~0.6 judg~0.6
exorcis exclud~0.6
expans sweep~1 area~0.7 scope~0.6 rang~0.6 reach~0.6 ambit~0.6
expect prospect~1 ask~0.7 requir~0.7 evalu~0.6 judg~0.6 look~0.5
expedit campaign~0.6 help~0.6 assist~0.6 action~0.42 litig~0.42 process~0.42
expend us~1 spend~0.7 drop~0.7 pai~0.42
expenditur spend~1 consumpt~0.5 disburs~0.42
experienc experi~1
experiment experi~1 observ~0.7 inquiri~0.6 person~0.42 individu~0.42 someon~0.42
expert good~1 skill~1 technic~0.7 person~0.6 individu~0.6 someon~0.6
expertis skill~0.6
expiat right~0.6 compens~0.6 correct~0.6
explain inform~0.6 state~0.42 sai~0.42 tell~0.42
explan account~1 statement~0.6 think~0.42
explod react~0.3 respond~0.3
exploratori explor~1
exposit collect~0.42 aggreg~0.42 account~0.3
exposur vulner~0.6
expound expand~1
express look~1 show~1 manifest~0.7 qualiti~0.6 convei~0.6 carri~0.5
expuls exclus~1 project~0.5
expurg delet~0.6
extens extend~1 delai~0.6 hold~0.6 postpon~0.6 wait~0.6 spread~0.3
extent level~0.6 stage~0.6 point~0.6
exterior outsid~1 region~0.6 part~0.6
extinguish elimin~0.6 end~0.3 termin~0.3
extirp extermin~1 destroi~0.6 move~0.42 remov~0.3 take~0.3 withdraw~0.3
extran foreign~0.5
extrapol calcul~0.6 comput~0.6 figur~0.6
extrem member~1 grade~0.6 level~0.6
extremum limit~0.42
extric free~0.6
extrud produc~0.6 make~0.6 creat~0.6
exud elimin~0.6 pass~0.6 show~0.42
eyesight see~1 sight~0.6
fabric artifact~0.6 structur~0.42
facad front~0.6
face look~0.7 line~0.6 front~0.5 meet~0.42 plai~0.42 protect~0.3
facil artifact~0.6 readi~0.5 skill~0.42
facilit help~0.7 assist~0.6 serv~0.42 caus~0.3 do~0.3 make~0.3
fact inform~0.6 info~0.42 real~0.3
faction pack~0.6
faculti modul~1 staff~0.7 abil~0.6 power~0.6 bodi~0.42
fade pass~0.5
fadeout nois~0.42 disturb~0.42
faint weak~1
fair just~1 show~0.6 join~0.6 come~0.5
fairwai site~0.6 rout~0.42 parcel~0.3
fairytal stori~0.6
faith fold~0.7 close~0.7 follow~0.6 institut~0.3 establish~0.3
faker pretend~1 fake~1 fraud~1 cheat~0.6
falloff slack~1
fallout dust~0.6 outcom~0.42 result~0.42 event~0.42 issu~0.42
falsifi fake~0.7 cheat~0.42
falsiti fals~1 statement~0.42
falter paus~0.6 move~0.42 walk~0.3
fame celebr~1 note~1
famili hous~1 home~1 unit~0.6 class~0.5 categori~0.5 collect~0.3
familiar convers~1 inform~0.6 close~0.5
famou celebr~1 note~1
fanci project~1 see~1 figur~1 pictur~1 imag~1 want~0.42
fanfar displai~0.6 tune~0.42 line~0.42
fantasia piec~0.6
fare do~1 come~1 agenda~0.6 schedul~0.6 proce~0.6 go~0.6
farewel leav~0.7 part~0.7 acknowledg~0.6 go~0.42
farm land~0.7 workplac~0.6 work~0.6 grow~0.5 rais~0.5 produc~0.5
farmhous hous~0.6
farmland land~0.42
fascin spell~0.6 interest~0.6 captur~0.5 catch~0.5 like~0.42
fashion style~1 wai~1 forg~1 properti~0.6 make~0.6
fastbal deliveri~0.6
fasten fix~1 secur~1 attach~0.6
fatal black~0.5
fate happen~0.6 occurr~0.6 black~0.5 caus~0.42 condit~0.3
father get~1 generate~1 parent~0.6 make~0.6 creat~0.6 root~0.42
fathom sound~0.7 measur~0.42
fatigu spend~1 fail~0.42 weak~0.42
fatten chang~0.6 alter~0.6 modifi~0.6
faucet regul~0.6
favor favour~1 prefer~1 kind~0.6 promot~0.6 upgrad~0.6 advanc~0.6
fear care~0.7 worri~0.6
feasibl execut~1
feast eat~0.6 spread~0.5 feed~0.5 thing~0.42 host~0.42 treat~0.3
feat effort~1 exploit~1
feather join~0.6 rotat~0.42 cover~0.42
fecund qualiti~0.3
feder unit~0.6 merg~0.3
feebl weak~0.5
feeder consum~0.42 branch~0.3
feedlot build~0.6
feeler advanc~0.7 suggest~0.42 sensit~0.3
feign pretend~1 simul~0.7 act~0.42
feint simul~0.6
felicit wish~0.6
fell drop~1 cut~0.6 laps~0.42 pass~0.42
fellow associ~0.7 colleagu~0.5 compani~0.35
fellowship compani~0.7 associ~0.6 colleagu~0.5 assist~0.3
felon crook~1
femal person~0.42 individu~0.42 someon~0.42 somebodi~0.42
fender buffer~0.7 barrier~0.6 guard~0.3 safeti~0.3
ferri bring~0.6 convei~0.6 take~0.6 go~0.3 move~0.3
fertil feed~1 chang~0.42 alter~0.42 modifi~0.42
fervor fire~1
festiv celebr~1 period~0.6
fete celebr~1 meet~0.6
fiat order~1 act~0.6
fiber stuff~0.6 cell~0.3
fictiv fals~1 pretend~1
fidel qualiti~0.42
fidget move~0.6
fieldhand hand~0.6
fiend daemon~0.7
fierc tear~0.7
fifth rank~0.42
fifti bill~0.42 note~0.42
fig figur~1
fighter person~0.6 individu~0.6 someon~0.6 somebodi~0.6 plane~0.42
figurin figur~0.6 statu~0.5
fillip bonu~1
finger thumb~1 feel~0.7 locat~0.6 posit~0.6 touch~0.6 cover~0.3
fingerprint mark~0.6 print~0.6 process~0.6 spot~0.3
fingertip tip~0.6
finicki particular~1
firearm piec~1
firelight light~0.6
fireman plai~0.6 reliev~0.5
firesid area~0.6 home~0.42
fish search~0.6 seek~0.6 business~0.42 catch~0.42 grab~0.42 person~0.3
fist hand~0.6
fistfight fight~0.6 scrap~0.6
fixer repair~0.5
fixtur regular~0.7 artifact~0.6 fast~0.5 secur~0.5 patron~0.42
fizzl discontinu~0.6
flair style~0.7 gift~0.6 shape~0.3 form~0.3
flake form~0.6 cover~0.42
flame fire~1 burn~0.6
flank format~0.6
flap wave~1 roll~1 cover~0.6 move~0.6
flapper fill~0.6
flare shape~0.6 form~0.6 burn~0.6 fire~0.42
flash happen~0.6 occurr~0.6 experi~0.6 expos~0.3 displai~0.3
flashback transit~0.6 return~0.42
flashi loud~1
flat plane~1 level~1 field~0.6 categor~0.5 box~0.42 style~0.42
flatu wind~1
flaunt expos~0.6 displai~0.6
flautist musician~0.6 player~0.6
fleck bit~1 scrap~1 spot~0.7 patch~0.7 mark~0.42
fledgl newcom~1 starter~1 initi~0.6
flee run~0.6
fleet collect~0.6 aggreg~0.6
flesh build~0.7 figur~0.7 shape~0.7 form~0.7 bodi~0.42
flex shrink~0.6 contract~0.6
flexibl plastic~0.6 elast~0.5 adapt~0.42
flick flip~0.7 thumb~0.7 contact~0.6 movi~0.5 film~0.5 pictur~0.5
flinch shrink~1 move~0.6
fling throw~0.6 move~0.42 consum~0.3 ware~0.3
flirt plai~0.7 talk~0.6 speak~0.6 act~0.42 move~0.42
flit zip~0.6
floc stuff~0.6
floccul action~0.6 activ~0.6 chang~0.6 alter~0.42 modifi~0.42
flock cluster~0.7 fold~0.6 go~0.6 move~0.6 batch~0.5 deal~0.5
flood fill~0.6 batch~0.42 deal~0.42 mass~0.42 mess~0.42 sight~0.42
floor level~0.7 stori~0.7 base~0.5 structur~0.42 control~0.3
floorboard board~0.6
flop give~0.6 break~0.6 fall~0.42 fail~0.3
florist shopkeep~0.6 shop~0.42 store~0.42
flounc walk~0.6
flounder walk~0.6 fight~0.42
flourish expand~1 grow~0.6 wave~0.5 turn~0.42 move~0.3
flout dismiss~0.6 discount~0.6 ignor~0.6
flower grow~0.6 develop~0.6 flush~0.5 period~0.3
flub blow~1 fail~0.6
fluff stuff~0.6
fluoresc light~0.6
flurri move~0.6
fluster behav~0.6 conduct~0.6 carri~0.6
flute channel~0.3
flutter movement~0.6 move~0.6 zip~0.6 disturb~0.5 disrupt~0.5
flux rate~0.6 flow~0.42
fly fast~0.7 go~0.6 move~0.6 open~0.3 control~0.3
flyer bill~1 ad~0.6
flywai rout~0.6
foam stuff~0.42
focu direct~1 center~1 centr~1 think~0.6 clear~0.3 align~0.3
focus direct~1 center~1
foe challeng~0.42
foibl part~0.42
foil cross~0.7 contrast~0.6 attent~0.42 forbid~0.42 devic~0.3 cover~0.3
folk person~0.6 line~0.3 origin~0.3 stock~0.3
folli mistak~0.42 error~0.42 fault~0.42
fond heart~0.7 like~0.6 feel~0.42
food content~0.3
fool mark~0.7 shoot~0.7 consum~0.42 ware~0.42
foolish mistak~0.3 error~0.3 fault~0.3
footnot footer~1 note~0.6 annot~0.6
footprint step~1 mark~0.6 print~0.6 trace~0.42 area~0.3
footstep step~1 sound~0.6
forag search~0.6 hunt~0.6
foreclos forbid~1
forefath root~0.6 predecessor~0.42
forefing index~1
forego abandon~0.3
foreground view~0.6 prospect~0.6 window~0.42
forehead featur~0.6
foreknow know~0.6
foreman chief~1 boss~1 supervisor~0.6
foremost first~1
forerunn predecessor~0.7 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
forese know~0.6 counter~0.5 act~0.3 move~0.3
foreshorten shorten~1 cut~1 contract~1 reduc~1
foresight know~0.42
forest land~0.42
forestal forbid~1 counter~0.7 act~0.42 move~0.42
forfeit abandon~0.6
forgo abandon~0.3
former old~0.7
formul develop~1 forg~0.7 word~0.5 style~0.3 show~0.3
formula direct~0.42 statement~0.3
forsak abandon~1 leav~0.6
forswear retract~1
fort post~0.6 asset~0.6 plu~0.6 part~0.3
fortifi chang~0.6 alter~0.6 modifi~0.6 enclos~0.42
foster rais~0.7 promot~0.6 advanc~0.6 parent~0.42
foul repel~1 block~0.3
foundat relat~0.6 base~0.5 foot~0.5 support~0.3
founder red~0.6 origin~0.42
foundri factori~0.6
fountain structur~0.6 format~0.42 flow~0.3
fountainhead well~1 head~0.7 sourc~0.6 begin~0.42 origin~0.42 root~0.42
four figur~0.6 spot~0.42
foursom figur~0.42
fourth quarter~0.7 rank~0.6
fox cheat~0.42
foyer room~0.6
fraca row~0.6 word~0.6
fraction separ~0.6 part~0.42
fractur abus~0.6 destroi~0.42 break~0.3
fragment part~0.6 piec~0.6 storag~0.3
fragranc smell~0.6
frail weak~0.7
frame enclos~0.6 build~0.5 figur~0.5 shape~0.5 form~0.5 photo~0.42
framework model~1 possibl~0.6 structur~0.42
franchis grant~0.6 business~0.42
fratern lodg~0.6 order~0.6 class~0.42
fraternis associ~0.6
freedom state~0.6
freewheel person~0.6 individu~0.6 someon~0.6 somebodi~0.6
frequent patron~1 shop~1 support~0.6 visit~0.42
freshman newcom~0.7 starter~0.7 initi~0.42
fret worri~0.6 render~0.3
friction effort~0.3
friend person~0.6 individu~0.6 someon~0.6 somebodi~0.6 associ~0.42
friendli like~0.6
frigid frozen~0.5
fring edg~0.6 bound~0.6
frizzl wave~0.42
frolic plai~1
frontag direct~0.42 front~0.3
frontier bound~0.42 subject~0.3 field~0.3
frost ic~1 freez~0.7 cover~0.6
frostbit harm~0.6
frown lower~1
fruit qualiti~0.6 product~0.42
frustrat defeat~1 cross~1 forbid~0.6 harass~0.42
fry kill~0.3
fuel fire~0.7 render~0.6
fugit person~0.6 individu~0.6 someon~0.6 somebodi~0.6 crook~0.42
fullback plai~0.6 back~0.42
fumbl search~0.6 seek~0.6 pass~0.42 handl~0.3
fume feel~0.6 experi~0.6 process~0.3 treat~0.3
fun plai~0.7 activ~0.3
fundament kei~1
funer observ~0.6
funnel move~0.6
funni fishi~0.5 shadi~0.5 suspici~0.5
furlough leav~0.6 fire~0.6 can~0.6 dismiss~0.6 sack~0.6 termin~0.6
furnish render~1 give~0.6
furor disturb~0.42
furrow line~0.7 chase~0.5 fold~0.42 cut~0.3
further promot~0.7 advanc~0.7 support~0.42
fuse mix~1 combin~1 merg~1 light~0.42 fit~0.3
fuss troubl~0.7 worri~0.6 disturb~0.42 care~0.42 row~0.3 word~0.3
fussi cross~1 busi~0.7 particular~0.5
futil unus~0.6
fuzz offic~0.42
ga blow~0.7 state~0.6
gabbl talk~0.6 speak~0.6
gabl wall~0.6
gadgetri gadget~0.6 widget~0.6
gag hush~0.6 silenc~0.6 still~0.6 constraint~0.42 compress~0.42 contract~0.42
gagwrit author~0.6
gain addit~1 pai~1 acquir~0.7 win~0.7 obtain~0.6 get~0.42
gait rate~0.6 walk~0.3
gal fill~0.3
galaxi collect~0.6 aggreg~0.6
gallop extend~0.5
gallu suspend~1
gambl plai~1 risk~1 try~0.6 seek~0.6 attempt~0.6
gambler person~0.6 individu~0.6 someon~0.6 somebodi~0.6
game activ~0.6 contest~0.42
gamma letter~0.6
gamut scope~0.6 rang~0.6 reach~0.6 ambit~0.6 scale~0.42
gang pack~1 ring~1 crew~0.7 bunch~0.7 associ~0.6 unit~0.3
gangster crook~0.6 pack~0.5 ring~0.5
gap spread~1 open~0.7 space~0.42
gape look~0.6 be~0.42
garag store~0.6
garbl disconnect~1
garden plot~0.6 patch~0.6 employe~0.42
garner earn~1 win~1 get~0.6 acquir~0.6 collect~0.5 store~0.42
garrison post~0.6 send~0.6 place~0.6
gash cut~0.6
gasp blow~0.6
gatepost post~0.6
gather collect~1 assembl~0.7 meet~0.7 interact~0.42 aggreg~0.3
gaudi loud~1
gaug estim~1 guess~1 judg~1 calcul~0.6 comput~0.6 figur~0.6
gawk look~0.6
gaze look~0.6
gear train~0.7 adapt~0.6 accommod~0.6
gegenschein light~0.6
gem person~0.3 individu~0.3 someon~0.3 somebodi~0.3
gener popular~0.5 idea~0.42 talk~0.42 speak~0.42 distribut~0.3 broadcast~0.3
generalist student~0.6
generos kind~0.6 share~0.42
genesi generate~1 begin~0.6
genet transmit~1
genial kind~0.5
geniu star~0.5 intellig~0.42
genr kind~0.6 sort~0.6 form~0.6 style~0.42 music~0.3
gentl entitl~0.7 quiet~0.6 still~0.6 promot~0.42 upgrad~0.42 advanc~0.42
genu kind~0.6 sort~0.6 form~0.6
germ sourc~1 bug~0.5 structur~0.42
germin shoot~1 origin~1 develop~0.7 grow~0.6
gestur movement~0.6 move~0.6
ghastli sick~1
ghetto quarter~0.6 life~0.42
ghost go~0.6 move~0.6 author~0.42
giant enterpris~0.3
gig hook~0.3
ginmil bar~1 room~0.6
gird environ~0.42 ring~0.42 bind~0.3
girl fill~1
giveawai gift~0.6 broadcast~0.3 program~0.3 programm~0.3
giver helper~0.42
glanc peek~1 look~0.6
gland secret~1 organ~0.6
glare rank~0.7
glass container~0.42
glaze chang~0.42 render~0.3
gleam look~0.6
glean collect~0.6
glide go~0.6 move~0.6
glimmer suggest~0.42
glimps look~0.6 see~0.6 view~0.42 prospect~0.42
glint peek~0.7 look~0.6
glisten look~0.6
glitter look~0.6
gloat blow~0.6 look~0.42
globe world~1 model~0.3 simul~0.3
glom hook~1 rip~0.6 get~0.42 acquir~0.42
glori light~0.3
glorifi chang~0.42 alter~0.42 modifi~0.42
glottochronolog chronolog~0.6
glow fresh~1 healthi~0.6 burn~0.5 light~0.42 look~0.42
glower lower~0.7
glu past~1
glue past~1 attach~0.6
glut stuff~1 eat~0.6 render~0.42
glycerol put~0.6 set~0.6 place~0.6 posit~0.6
gnp valu~0.6
goad devic~0.6
goat person~0.3 individu~0.3 someon~0.3 somebodi~0.3
gobbl eat~0.6
god superior~0.3
goddam blame~1
goddamn blame~1
golf plai~0.6
golfer player~0.6 particip~0.6
gone depart~0.7
goof breach~0.6 break~0.6
gop parti~0.6
gore cut~0.42
gorg stuff~1 eat~0.6
gospel reviv~0.5
gossam vapor~0.7
gossip comment~0.7 chat~0.6 report~0.42 account~0.42
goug rout~0.5 overcharg~0.42 surcharg~0.42 hook~0.42
govern author~1 regul~1 regular~1 order~1 administr~0.7 person~0.6
governor regul~0.7 control~0.42
grace state~0.6 chang~0.6 alter~0.6 modifi~0.6 be~0.42
gradient chang~0.6 posit~0.42
graduat student~0.6 complet~0.6 close~0.6 receiv~0.6 have~0.6 confer~0.42
grai organ~0.3
granari storag~0.6 store~0.6
grandchild issu~0.6
granit firm~0.42
grapevin pipelin~1 comment~0.6
grappl deal~1 manag~1 act~0.6 move~0.6
grasp hold~0.6 control~0.42
grass shoot~0.6 cover~0.42 inform~0.3 spread~0.3 open~0.3
grassfir fire~0.6
grate barrier~0.6 nois~0.42
gratitud feel~0.6
gratuit free~0.7
grave sever~0.7 dy~0.6 place~0.42 spot~0.42
graveston memori~0.6
graveyard site~0.6
graviti feel~0.3
graze crop~1 brows~1 rang~1 feed~0.6 eat~0.6 give~0.3
greas cover~0.6
great outstand~0.7 import~0.6 big~0.42
greenhous build~0.6
greenroom room~0.6
grievanc score~1 complaint~0.3
grievou sever~1
grill open~0.6
grim sick~0.7 black~0.5
grin smile~1
grind nois~0.42 work~0.3
grip hold~1 handl~0.7 interest~0.3
gripe kick~1 beef~1 object~0.6
grocer merchant~0.6 merchandis~0.6
groceri market~1 marketplac~0.6
groin area~0.6 region~0.6 edg~0.42 barrier~0.3
groom train~1 particip~0.6 player~0.6 hand~0.42
groov channel~1
grope search~0.6 seek~0.6 try~0.42 attempt~0.42
ground land~1 evid~1 object~0.6 inform~0.6 fix~0.6 secur~0.6
groundwork base~1 foot~0.7 support~0.42 readi~0.3
grown big~1
grownup person~0.6 individu~0.6 someon~0.6 somebodi~0.6
growth grow~1 develop~1 process~0.3
grub chuck~1 eat~1
grudg score~1
gruesom sick~1
grumbl nois~0.6 complain~0.6 kick~0.6 complaint~0.42
grunt nois~0.6
guarante secur~0.7 undertak~0.5
guardian preserv~0.6 care~0.5 charg~0.5 keep~0.5
guid direct~1 point~1 head~1 channel~1 lead~0.7 take~0.7
guidanc direct~1 messag~0.6 content~0.6 manag~0.42 control~0.3
guidepost guidelin~1 rule~0.6 regul~0.6 sign~0.42
guilt condit~0.6 statu~0.6
gulf disconnect~0.7
gullibl green~1
gulp draft~1 talk~0.42 speak~0.42
gunfir shoot~0.6
gunplai fight~0.6 scrap~0.6
gunshot shoot~0.6
guru leader~0.3
gush run~0.3 flow~0.3 feed~0.3 cours~0.3
gust blow~1 wind~0.6
gut channel~0.42
gutter channel~0.6 worker~0.3
gyrat rotat~1 spin~0.7 turn~0.6
haberdasheri shop~0.6 store~0.6
habit us~0.7 custom~0.6 usag~0.42
habitat environ~0.6
hack cut~0.7 deal~0.42 manag~0.42 author~0.3
hacker programm~0.42 coder~0.42
hacknei tire~1
hail come~0.7 applaud~0.6 object~0.42 be~0.42 greet~0.3 call~0.3
haircut cut~0.42
half part~0.42 section~0.42
halfback back~0.42
halftim paus~0.6 break~0.6 interrupt~0.6
hall room~0.42
hallmark authent~0.7 marker~0.42 mark~0.42
halloween dai~0.6
hallucin object~0.3
halo ring~0.7 light~0.6
halogen group~0.6
halter top~0.3
ham act~0.6 plai~0.6 perform~0.6
hamlet community~0.6
hammer forg~0.7
hamper constraint~0.6 restrict~0.6 limit~0.6 bound~0.6 confin~0.6 throttl~0.6
handbag container~0.6
handclasp acknowledg~0.6
handicap disabl~1 invalid~1 check~0.5
handiwork work~0.6
handlebar bar~0.6
handshak acknowledg~0.6
handsom big~0.7 give~0.7
handspik bar~0.6
handwrit hand~1 script~1 write~0.6
hangout repair~1 area~0.6
hanker long~1 want~0.6
happi feel~0.42
har support~0.6 attach~0.6 exploit~0.42 control~0.3 command~0.3
harangu address~0.6 speak~0.6
harbor hold~1 port~0.6 feel~0.6 experi~0.6 keep~0.3
harden treat~0.7 chang~0.6 modifi~0.3
hardship sever~0.7
harem quarter~0.6
harmoni music~0.42 order~0.3
harp repeat~0.6 iter~0.6 support~0.42 plai~0.42
harri harass~1 destroi~0.42
harrow disk~1 turn~0.6
harshen chang~0.6 alter~0.6 modifi~0.6
harvest crop~1 output~0.6 collect~0.6 outcom~0.42 result~0.42 event~0.42
hasp catch~0.6
hast fast~0.6 movement~0.42 move~0.42 urgenc~0.3
hasten act~0.6 move~0.6 go~0.42 help~0.3 assist~0.3
hat function~0.42 offic~0.42 part~0.42 role~0.42 render~0.42
hatchwai open~1 entri~0.6
hater person~0.6 individu~0.6 someon~0.6 somebodi~0.6
hatr hate~1
haul draw~1 cart~1 drag~1 catch~0.7 pull~0.6 carri~0.42
haunt repair~1 persist~1 area~0.6 follow~0.6 visit~0.3
haven port~0.42
havoc disturb~0.6
hawaii hi~1
hawk deal~0.6 sell~0.6 hunt~0.42 run~0.42 board~0.3
hawker seller~0.6 market~0.6 vendor~0.6
hazard risk~1 guess~1 pretend~1 try~0.3 seek~0.3 attempt~0.3
headach worri~1
headland head~1 elev~0.6
headlight light~0.6
headlin head~0.6 public~0.6 render~0.42
headlines style~0.6
headmast master~1 head~0.6
headquart offic~0.6 forc~0.3
headstrong will~1
heal alter~1 activ~0.6 help~0.3
heap batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7 collect~0.6
hearer listen~1 observ~0.6
hearth home~0.42 area~0.3
heat chang~0.6 alter~0.6 modifi~0.6 wake~0.5 temperatur~0.42 util~0.42
heater devic~0.6 deliveri~0.42
heav throw~0.42
heaven region~0.6 part~0.6
heaver bar~0.6
hebrew person~0.42 individu~0.42 someon~0.42 somebodi~0.42
hedg fenc~0.6 secur~0.42 protect~0.42 enclos~0.3
hedon ethic~0.6
heed attent~1 listen~1
heft lift~0.6
hefti power~1 healthi~0.5
height elev~0.7 top~0.7 place~0.6 spot~0.6 level~0.42 stage~0.42
heighten rais~0.5
heir recipi~0.6 receiv~0.6 issu~0.42
heist rip~0.6
helium he~1
hell region~0.6 part~0.6 troubl~0.42
helm lead~0.42
helpless weak~1 lost~0.7 depend~0.42
hem edg~0.6
hemorrhag harm~0.6
herald announc~1 predecessor~0.7 tell~0.6 applaud~0.42 greet~0.3
herb flavor~0.42 flavour~0.42
herculean power~1
herd move~0.6 keep~0.3
hered properti~0.42
heritag attribut~0.42
hero leader~0.6 role~0.42 part~0.42
heroic epic~1 act~0.6 plai~0.6 perform~0.6
heroin role~0.6 part~0.6
herringbon design~0.42 figur~0.42
hesit paus~0.7 delai~0.42
hex spell~0.6
heydai flush~1 period~0.6
hibern sleep~0.6 rest~0.42
hideawai area~0.42
hierarchi seri~0.6 organ~0.42
high grade~0.6 level~0.6
highwai rout~0.6
hijack command~1 crook~0.42
hike walk~0.6 rais~0.6 lift~0.6 elev~0.6
hill elev~0.6 structur~0.42
hillsid side~0.6
hilt handl~0.6 hold~0.6
hilum point~0.42
hinder block~0.7 keep~0.6 forbid~0.42
hint suggest~1 convei~0.6 touch~0.5 jot~0.5
hiplin line~0.6
hiss hush~1 nois~0.6 go~0.42 move~0.42 talk~0.3 speak~0.3
historian student~0.6
histrion perform~0.6 displai~0.42
hit effort~0.6 exploit~0.6 touch~0.42 success~0.3
hitch enlist~1 catch~1 check~0.7 halt~0.7 stai~0.7 stop~0.7
hobbi interest~0.6
hobbl walk~0.6
hock consign~0.6 charg~0.6 disabl~0.42 invalid~0.42
hoist lift~1 wind~1 rais~0.6 elev~0.6
holdup delai~0.7 inact~0.42
holler call~0.7 shout~0.7 beef~0.5 complain~0.3 kick~0.3
hollow empti~0.6 hole~0.5 fals~0.5
hollywood feel~0.42 flavor~0.42 flavour~0.42 look~0.42 smell~0.42
homebound person~0.6
homeland state~0.6 land~0.6
homer safeti~0.6
homicid kill~0.6
homogen stuff~0.6 turn~0.42
homosexu person~0.6 individu~0.6 someon~0.6 somebodi~0.6
honest depend~0.5
honeymoon vacat~0.6 holidai~0.6 period~0.42
honor observ~0.7 ethic~0.5 stand~0.42 accept~0.42 take~0.3 have~0.3
honour observ~0.7 stand~0.6 accept~0.42 take~0.3 have~0.3
hood cap~0.7 crook~0.6 cover~0.42
hoof foot~0.6
hookup connect~0.6 connector~0.6 system~0.42
hoop ring~0.7 band~0.42
hoot call~0.6 shout~0.6
hope wish~0.6 feel~0.42 want~0.42 prospect~0.3 plan~0.3
hopper machin~0.3
hord host~1 community~0.42
horizon view~0.7 line~0.6 scope~0.42 rang~0.42 reach~0.42 ambit~0.42
hormon secret~0.6
horn process~0.42 alarm~0.3 alert~0.3
horoscop forecast~0.6 diagram~0.42
horror thing~0.42
horsemanship skill~0.6 acquir~0.6
hospit welcom~0.6
hostelri lodg~1 hotel~0.6
hostess host~0.6
hostil state~0.42 hate~0.3
hot temperatur~0.6
hotelman administr~0.6
hotshot star~1
household hous~1 home~1 unit~0.6 owner~0.6 possessor~0.6
housekeep work~0.6
housework work~0.6
howl shout~0.6 call~0.6 nois~0.3
hub part~0.6 center~0.42 centr~0.42 heart~0.42 ey~0.42
hubbub nois~0.6
huckster seller~0.6 market~0.6 vendor~0.6 deal~0.6 sell~0.6
huddl confer~0.6 cluster~0.6
hug touch~0.42 meet~0.42 contact~0.42
hulk lift~0.6 ship~0.42
hum nois~0.6 be~0.42 sound~0.3 go~0.3
humanist student~0.6 human~0.5
humbl small~1 chang~0.6 alter~0.6 modifi~0.6
humil feel~0.42
humili case~0.3 instanc~0.3 exampl~0.3
humor messag~0.6 content~0.6 mood~0.5 feel~0.3
hunch suspicion~1 feel~0.6 opinion~0.6
hunger drive~0.6
hurdl barrier~0.6 jump~0.3
hurl throw~0.6 move~0.42
hurri zip~1 urgenc~0.6 move~0.6 go~0.6 fast~0.42 act~0.42
hurt harm~1 unhealthi~0.6
hurtl go~0.6 move~0.6 throw~0.3
husband partner~0.6
hustl move~0.6 roll~0.5 rip~0.3
hyalin condit~0.6 statu~0.6
hypocrisi fals~0.42
hypocrit pretend~1 cheat~0.6
hypothesi possibl~0.7 propos~0.6 guess~0.5 opinion~0.3 view~0.3
ici frozen~1
icicl ic~0.6
ideal idea~0.6 model~0.42
identif design~1 determin~0.6 find~0.6 evid~0.42 condit~0.3 statu~0.3
idiom style~0.3 wai~0.3
idl inact~0.6 unus~0.5
idol imag~0.6 star~0.42 lead~0.42
ignit light~1 burn~0.6 wake~0.5 turn~0.42 fire~0.3 rais~0.3
ilk like~1 kind~0.6 sort~0.6 form~0.6
ill unwel~1 sick~1 unhealthi~0.6
illegitimaci statu~0.6 posit~0.6
illiter ignor~0.7
illumin light~1 inform~1 clear~0.7 condit~0.6 statu~0.6 state~0.42
illustr instanc~1 graphic~0.6 artist~0.6 expand~0.6 exampl~0.5 repres~0.5
illustri celebr~1 note~1
imageri imag~1
imagin imag~0.7 think~0.7 guess~0.7 resourc~0.5
imb emb~1 insert~0.6 enter~0.6 introduc~0.6
imbib draw~1 consum~0.3 ingest~0.3 take~0.3 have~0.3
imit copi~1 simul~1 fake~1 fals~1 resembl~0.42
immatur green~0.5
immediaci direct~0.6 instanc~0.5
immens big~0.6
immers center~0.42 centr~0.42 enclos~0.3
immigr migrat~0.6 bodi~0.42
immin state~0.6
immobl still~0.6 qualiti~0.42
immor base~0.7
immort perman~0.6
immun condit~0.6 statu~0.6
imp child~0.42
impact contact~0.6 outcom~0.42 result~0.42 event~0.42 issu~0.42
impair harm~1 chang~0.6 alter~0.6 disabl~0.5
impal kill~0.42
impart leav~1 give~1 contribut~0.7 add~0.7 bring~0.7 tell~0.6
imped block~0.7 keep~0.6
impel forc~1 caus~0.6 do~0.6 make~0.6 move~0.42
imperfect weak~0.7
imperi control~0.3
imperil exist~0.6 be~0.6
impetu forc~0.6 drive~0.42
imping contact~1 happen~0.6 occurr~0.6 advanc~0.42 progress~0.42
implant emb~1 insert~0.6 enter~0.6 introduc~0.6 attach~0.42 pass~0.3
implement execut~1 enforc~0.7 appli~0.7 us~0.6 util~0.6 act~0.42
impli show~0.6 mean~0.5
implic import~0.7 mean~0.42
importun urgenc~1 solicit~0.6
impos enforc~1 constrain~1 state~1 visit~0.7 charg~0.3 bill~0.3
imposit enforc~0.6 load~0.42
impot qualiti~0.6
imprec rais~0.6 invok~0.6
impregn secur~1
impress feel~1 opinion~1 move~1 tell~0.7 idea~0.6 pictur~0.5
imprimatur sanction~1 approv~0.6
imprint form~1 work~0.6
imprison confin~0.6 intern~0.5
impromptu address~0.6 speech~0.6
improprieti conduct~0.6 condit~0.42 statu~0.42
improv advanc~1 amend~1 transform~0.6 shift~0.6 chang~0.6 alter~0.6
improvis perform~0.6 execut~0.6 do~0.6 deal~0.42 manag~0.42
impud flip~1 fresh~0.7
impuls need~0.6
impur condit~0.42 statu~0.42
imput assign~1 attribut~1 evalu~0.6 judg~0.6
inabl knowledg~0.6 qualiti~0.42
inaccuraci qualiti~0.6
inadequ short~0.7
inadequaci amount~0.6 fail~0.42 weak~0.42
inadvert attent~0.42
inaugur initi~0.7 first~0.7 address~0.6 speech~0.6 begin~0.6 start~0.6
incant spell~0.6
incapacit disabl~1 invalid~0.7 chang~0.6 alter~0.6 modifi~0.6
incarn avatar~1 bodi~1 corpor~1 be~0.42 time~0.3
incent bonu~0.7 payment~0.42
incept origin~1 begin~0.6
inch in~1 edg~1 advanc~0.6 progress~0.6
incident incid~1 accident~0.7 result~0.5
incipi begin~0.6 first~0.6 start~0.6
incis cut~0.6
incit move~1 prompt~1 caus~0.6 do~0.6 make~0.6
inclin side~1 run~1 format~0.6 be~0.6 listen~0.42 hear~0.42
inclos enclos~1 insert~0.7 introduc~0.7 environ~0.6 ring~0.6 put~0.42
incorpor integr~1 intern~0.7 combin~0.6 learn~0.42 includ~0.42 make~0.3
incorrect wrong~1
increas addit~1 chang~0.42 alter~0.42 modifi~0.42 process~0.3
incub cover~0.7 care~0.6 attent~0.6 develop~0.6 phase~0.42 stage~0.42
incubu daemon~0.6
incur receiv~0.7 get~0.7 find~0.7 obtain~0.7 subject~0.6 chang~0.42
incurs enter~0.6 entri~0.6 ingress~0.6 incom~0.6 mistak~0.3 error~0.3
indent space~0.3 place~0.3
indiana in~1 artist~0.42
indic index~1 point~1 design~0.7 show~0.7 tell~0.6 name~0.42
indict charg~0.6
indirect process~0.6
indistinguish ident~1
individualist person~0.6 individu~0.6 someon~0.6 somebodi~0.6
indoctrin teach~0.6 learn~0.6
indol inact~0.6
indors back~1 support~1 second~0.7 approv~0.6 okai~0.6 sanction~0.6
induc caus~0.7 have~0.7 get~0.7 make~0.7 generate~0.6
induct initi~1 seat~1 observ~0.6 admit~0.42 includ~0.42 receiv~0.3
indulg consum~0.3 eat~0.3
industri business~0.42 determin~0.3 purpos~0.3
inequ differ~0.6
inertia inact~1
inexperi raw~1 ignor~0.6
infanc child~0.35
infant child~0.6
infantri foot~1
infatu object~0.3
infect taint~0.7 unhealthi~0.6 give~0.6
inferior subscript~0.5 qualiti~0.42
infern blame~0.5
infidel qualiti~0.6
infield parcel~0.6
infiltr filter~0.6 join~0.42
inflam light~0.3
inflat expand~1 chang~0.3 alter~0.3 modifi~0.3
inflect modul~0.7 modifi~0.6 speech~0.42 deliveri~0.42 talk~0.42 speak~0.42
inflict visit~1 enforc~0.6
inflow flow~0.6
influenc work~1 determin~0.7 shape~0.7 regul~0.7 power~0.6 touch~0.6
influx flow~0.6
infrar frequenc~0.6 often~0.6
inglori black~1
ingratitud feel~0.6
ingredi compon~0.7 factor~0.7 fix~0.5 part~0.42 section~0.42
ingroup pack~1 set~0.6 band~0.6
inhabit live~1 person~0.6 individu~0.6 someon~0.6 somebodi~0.6 be~0.6
inher integr~1
inherit get~0.6 acquir~0.6 receiv~0.3 have~0.3
inhibit suppress~1 forbid~0.6 control~0.42
injur fire~0.42 rais~0.42
injuri harm~1 unhealthi~0.6 accid~0.42 loss~0.3
inkl suggest~0.6
inlet open~0.42
inmat patient~0.42
inn lodg~1 hotel~0.6
inner intern~1
innoc condit~0.42 statu~0.42
innov introduc~1 design~0.7 creation~0.6 initi~0.6 found~0.5 institut~0.5
inquest inquiri~0.6
inquir ask~1 question~0.42 queri~0.42
inquisit question~1
inquisitor question~0.6
inscrib enrol~0.7 enter~0.7 regist~0.42 trace~0.3 draw~0.3 line~0.3
inscript letter~1 write~0.6 messag~0.42
inset insert~0.7 pictur~0.6 imag~0.6 icon~0.6 artifact~0.42
insist demand~0.6 urgenc~0.42 posit~0.3
insol fresh~1 flip~1 offens~0.42
inspector offic~0.6
inspir idea~0.6 prompt~0.5 product~0.42 caus~0.3 have~0.3 get~0.3
instal episod~0.7 begin~0.6 start~0.6 payment~0.6 put~0.6 set~0.6
instant heartbeat~1 second~0.7 bit~0.6 point~0.42
instig prompt~0.7 caus~0.42 have~0.42 get~0.42 make~0.42
instil insert~0.6 introduct~0.6
institution commit~1 send~1 charg~1 transfer~0.6
instruct direct~1 teach~1 learn~1 inform~1 messag~0.6 content~0.6
instrument devic~0.6 unit~0.6 artifact~0.6 mean~0.42 wai~0.42 util~0.42
instrumentalist musician~1 player~1 perform~0.6 music~0.5
insul detach~1 isol~0.7 chang~0.6 alter~0.6 modifi~0.6 separ~0.42
insular detach~1 isol~0.6
insult abus~1 offens~0.42
insur see~1 check~1 control~1 secur~0.7 polici~0.7 protect~0.6
intact integr~1
intak consumpt~1 ingest~1 activ~0.6 open~0.42
intang asset~0.6
integ number~0.6
intellect intellig~0.6 modul~0.42 person~0.3 individu~0.3 someon~0.3 somebodi~0.3
intellectu person~0.6 individu~0.6 someon~0.6 somebodi~0.6
intend mean~1 think~1 destin~0.7 design~0.7 specifi~0.7 plan~0.42
intens volum~0.5 loud~0.5 grade~0.42 level~0.42
intensifi escal~1
intercept stop~1 bug~0.7 point~0.6 catch~0.6 grab~0.6
interchang exchang~0.5 interact~0.42
interconnect connect~0.6 link~0.6 join~0.6 unit~0.6 tie~0.42
interconnected connect~0.6 link~0.6
intercours relat~0.7
interf meddl~1 busi~1
interfac program~0.42 programm~0.42
interfer nois~0.5 disturb~0.5 act~0.42 interact~0.42 troubl~0.3
interior insid~1 intern~0.7 region~0.6 part~0.6
interject inject~1 interrupt~0.6 disrupt~0.6
interlac lock~0.7 hold~0.42
interlock lock~0.7 organ~0.6 hold~0.42
interlud show~0.42
intermedi averag~0.7
intermiss paus~0.7 break~0.7 interrupt~0.7
interplai interact~0.6
interpos inject~0.5 introduc~0.42 interrupt~0.3 disrupt~0.3
interposit break~0.6 interrupt~0.6 disrupt~0.6 locat~0.42 posit~0.42
interpret read~1 version~1 render~1 translat~1 see~1 repres~0.5
interrel relat~0.6
interrelationship relat~0.6
interrog question~1 mood~0.42
intersect cross~1 point~0.6 meet~0.6 see~0.6 set~0.3
intertwin loop~0.5
interv measur~0.6 quantiti~0.6 amount~0.6 separ~0.5 set~0.42
interven interact~0.6 happen~0.3 pass~0.3
intervent particip~0.6 locat~0.3 posit~0.3
interview question~1 audienc~0.7 convers~0.6 confer~0.42
intim suggest~0.7 privat~0.7 inform~0.5
intimaci close~1 belong~0.3
inton modul~1 talk~0.6 speak~0.6 label~0.3 judg~0.3
intrigu machin~1 plot~0.6 interest~0.6
introject valu~0.6
intrud enter~0.6 poke~0.5 breach~0.42 break~0.42 search~0.3 look~0.3
intrus enter~0.6 entri~0.42 ingress~0.42 incom~0.42
intrust commit~1 pass~0.6 hand~0.6 reach~0.6 give~0.6
intuit suspicion~0.7 feel~0.42 opinion~0.42
inund batch~0.42 deal~0.42 mass~0.42 mess~0.42 sight~0.42
invad enter~0.42
invari constant~0.7
invas enter~0.42 spread~0.3
inveigh complain~0.6 kick~0.6
invent design~1 forg~1 creation~0.42
inventor discover~1
invers revers~1
invert revers~0.7 chang~0.6 alter~0.6 modifi~0.6 reorder~0.42
invest commit~1 put~1 place~1 gift~0.7 financ~0.6 spend~0.6
investig work~0.6 inquiri~0.6 analyz~0.6 analys~0.6 offic~0.3
involv particip~1 refer~0.6 relat~0.6 touch~0.6 interest~0.5 connect~0.42
invulner safeti~0.6
inward inbound~0.7
iodin i~1 chang~0.6 alter~0.6 modifi~0.6
irish land~0.6
irksom slow~1
iron chain~1 dry~1 metal~0.6
ironi figur~0.3 imag~0.3
irregular qualiti~0.42
irrig provis~0.6 treat~0.42
irrit cross~1 respons~0.42 reactiv~0.42 sensit~0.3
irrupt enter~0.6 entri~0.6 ingress~0.6 incom~0.6 happen~0.3 occurr~0.3
island land~0.6 zone~0.42
isopleth line~0.6
issuanc issu~1 provis~0.6
ital font~0.3 case~0.3
italic print~0.6
jab poke~1 punch~0.42 touch~0.3
jabber talk~0.6 speak~0.6
jacket cover~0.6 cap~0.5
jade green~0.3
jail confin~0.6
jam pack~1 fix~0.7 hole~0.7 mess~0.7 preserv~0.6 push~0.42
jangl nois~0.6
janissari follow~0.6
jar move~0.42 blow~0.3 bump~0.3
jargon style~0.3
jaw chat~1 visit~1 convers~0.6 featur~0.42 talk~0.42 speak~0.42
jealousi watch~0.42 wake~0.42 alert~0.42
jeep auto~0.6 machin~0.6
jelli treat~0.6 preserv~0.42
jeopard exist~0.6 be~0.6 risk~0.42
jeopardi risk~1
jerk movement~0.6 move~0.6 pull~0.6 draw~0.6 rate~0.3
jest act~0.42 behav~0.42 do~0.42
jesu redeem~1
jet plane~0.6 run~0.6 flow~0.6 feed~0.6 cours~0.6
jew person~0.6 individu~0.6 someon~0.6 somebodi~0.6
jewel person~0.42 individu~0.42 someon~0.42 somebodi~0.42 merchant~0.42 merchandis~0.42
jibe remark~0.6 comment~0.6 input~0.6
jilt leav~0.6
jimdandi thing~0.42
jimhickei thing~0.42
jimmi open~0.6
jingl nois~0.6
jockei cheat~1 shell~0.6
jog continu~0.6 proce~0.6 run~0.3
joggl fix~0.42 secur~0.42
john can~1 room~0.6
joint join~0.5 spot~0.42 connect~0.3 link~0.3
joke act~0.42 behav~0.42 do~0.42
joker articl~0.3
jolt blow~0.6 bump~0.6 move~0.6 movement~0.42 disturb~0.42 troubl~0.42
jostl make~0.6 work~0.6 push~0.42 forc~0.42
journales style~0.6
journalist author~0.6 journal~0.5 diari~0.35
journei go~0.42 move~0.42
jowl featur~0.42
judgment assess~0.7 opinion~0.6 view~0.6 act~0.42
judiciari administr~0.6 establish~0.6 organ~0.6 system~0.42
juic current~0.3
jumbl be~0.6 assembl~0.42 piec~0.42
junction place~0.6 spot~0.6 join~0.5 connect~0.3 link~0.3
junctur happen~0.6 occurr~0.6 join~0.5 connect~0.3 link~0.3
junior person~0.3 individu~0.3 someon~0.3 somebodi~0.3
juri panel~0.7 bodi~0.6 commiss~0.42
jurisdict power~0.6
jurisprud judg~0.5 collect~0.42 aggreg~0.42
jurist judg~0.7
justic just~1 judg~0.5 assess~0.42
justif condit~0.6 account~0.42
justifi maintain~0.6 free~0.42 adjust~0.3 set~0.3 correct~0.3
jut project~1 reliev~1
juxtapos put~0.6 set~0.6 place~0.6 posit~0.6
juxtaposit locat~0.6 posit~0.6 place~0.42
kale monei~0.6
keen intellig~0.6 shape~0.3 form~0.3 configur~0.3
keepsak token~1 object~0.6
ken sight~0.7 know~0.6 rang~0.42 reach~0.42
kettl hole~0.3
keyboard devic~0.6 holder~0.42
keyhol hole~0.6
keynot subject~0.6 topic~0.6 theme~0.6 set~0.6 idea~0.42 address~0.42
kickoff begin~0.7 start~0.7 first~0.7 point~0.42
kid child~1
kidnapp crook~0.6 captur~0.6
killer person~0.6 individu~0.6 someon~0.6 somebodi~0.6 caus~0.42
king power~0.5 challeng~0.42
kingdom land~1 domain~0.6 area~0.6 field~0.6 state~0.42
kinship relat~0.6
kiss touch~0.6
kit case~0.6
kitchen room~0.6
knack hang~1 gift~0.6
knead work~1
kneel rest~0.6
knife tongu~0.5 project~0.3
knifelik cut~0.5
knit join~0.42
knob boss~1 project~0.6 node~0.5 handl~0.42 hold~0.42
knot bunch~0.6 cluster~0.6 fix~0.42 tie~0.42 bind~0.42
knucklebal deliveri~0.6
lab workplac~0.6 work~0.6
labor push~1 drive~1 class~0.6 fight~0.6 confin~0.5 work~0.42
laboratori workplac~0.6 work~0.6 region~0.42
labour confin~0.7 class~0.6
labyrinth system~0.6
lacer tear~0.6
laci net~0.7 web~0.7
lack want~1 need~0.6 demand~0.6
lackei retain~0.6
ladder step~0.6 run~0.5 level~0.42 stage~0.42 point~0.42 harm~0.3
laden load~1
lag delai~0.6 follow~0.6 confin~0.42 flip~0.3 toss~0.3
laggard poke~1
lai put~1 set~1 place~1 posit~1 move~0.6 organ~0.3
laid set~1
laiti mass~0.6 person~0.6
lam run~1 leav~0.6
lament complaint~0.6 activ~0.42 manifest~0.42 complain~0.42 kick~0.42
lamin produc~0.6 make~0.6 creat~0.6 flatten~0.42 cover~0.3
lamplight light~0.6
lampoon gui~0.6
landmark posit~0.6 place~0.6 refer~0.3
landmass land~0.6
landown holder~0.6
landrov auto~0.6 machin~0.6
landscap paint~0.42 pictur~0.42
languish long~0.42 drop~0.3
languor wind~0.42
lap domain~0.42 area~0.42 field~0.42 sound~0.3 go~0.3
larg big~1
lash fix~0.42
latch fix~0.6 secur~0.6
latin person~0.3 individu~0.3 someon~0.3 somebodi~0.3
latitud line~0.3
laughter activ~0.42
launcher devic~0.42
laundri workplac~0.42 work~0.42
laurel stand~0.42
lavatori can~1 room~0.6
lavish consum~0.6 ware~0.6
law collect~0.6 aggreg~0.6 judg~0.5
lawn field~0.6
lax slack~1 condit~0.42 statu~0.42
layer artifact~0.6 shape~0.6 form~0.6 work~0.6 forg~0.6 level~0.5
layoff close~0.6 shutdown~0.6
leadership lead~1 leader~0.7 activ~0.6 bodi~0.42 statu~0.3 posit~0.3
leaf sheet~0.42 folder~0.35 section~0.3 segment~0.3
leaflet folder~0.5 book~0.3
leagu confer~1 associ~0.6 unit~0.6
leakag leak~1 run~0.6
lean tip~1 run~0.5 put~0.42 set~0.42 place~0.42 posit~0.42
leap bound~1 bounc~1 jump~1 move~0.6 transit~0.42 switch~0.42
leapfrog progress~0.6 process~0.6 advanc~0.6
leash lead~1 three~0.7 constraint~0.6 figur~0.42
lectur talk~1 reader~1 speech~0.7 address~0.6 teach~0.6 learn~0.6
ledg shelf~1
leech follow~0.42
leer look~0.6
leftfield leave~1 parcel~0.6 posit~0.42
lefti person~0.6 individu~0.6 someon~0.6 somebodi~0.6 leave~0.35
leg support~0.3
legaci gift~0.6
legat posit~0.6 post~0.6 offic~0.6 spot~0.6 place~0.6
legate beneficiari~0.6 done~0.6
legend stori~0.6 titl~0.42
legion host~1 associ~0.42 forc~0.3
legisl pass~1 administr~0.42
legislatur assembl~0.6
legitim legal~1 permit~0.6 allow~0.6 let~0.6
legitimaci authent~0.7 genuin~0.7
legum pod~0.42
leisur rest~0.42
leitmotiv tune~0.6 line~0.6
lemma head~0.3
lemonad ad~0.6
len channel~0.3 line~0.3
lend loan~1 contribut~1 add~1 bring~1 chang~0.6 alter~0.6
length durat~0.7
lengthi extend~1 prolong~1
lesion harm~0.42
lessen fall~1 chang~0.6 alter~0.6 modifi~0.42
lethargi slack~0.7 weak~0.42 inact~0.3
levelhead healthi~1 intellig~1 sound~1
lever bar~0.6 machin~0.42
levi rais~0.7 charg~0.6 bill~0.6 enlist~0.42 draft~0.42
lexicon knowledg~0.6
liaison link~0.7 contact~0.7 channel~0.42 line~0.42
liar cheat~0.6
liber progress~1 releas~1 free~1 chang~0.6 alter~0.6 modifi~0.6
libretto script~0.6 book~0.6
lick defeat~1 end~0.6 conclus~0.6 finish~0.6 failur~0.6 shell~0.6
lid top~0.42 cover~0.42
lie be~0.6 posit~0.3 place~0.3 exist~0.3
lieuten assist~0.3 helper~0.3 help~0.3 support~0.3
lifelik graphic~1
lifetim life~1 period~0.6
ligament attach~0.42
lightweight nobodi~0.42
limb member~0.6 branch~0.42 edg~0.3
limp walk~0.6 proce~0.42 continu~0.42
lineag line~1 origin~1 stock~1 number~0.3
linear addit~1
lineback back~0.42
linen paper~0.42
liner line~0.7 protect~0.42
lineup card~1 roll~0.6 roster~0.6 line~0.42
linger persist~0.6 remain~0.6 stai~0.6 be~0.42 leav~0.3
linguist person~0.42 individu~0.42 someon~0.42 somebodi~0.42 human~0.42
lion celebr~0.42 person~0.3 individu~0.3 someon~0.3 somebodi~0.3
lioniz celebr~1 observ~0.6
lip return~0.3 replic~0.3 counter~0.3
liquid extermin~0.7 termin~0.6 end~0.6 conclus~0.6 kill~0.6 elimin~0.5
liquor stock~0.3
lit light~1
liter genuin~1 real~1
literatur write~0.6
litter be~0.6 trash~0.42 scrap~0.42 deliv~0.3 have~0.3
littl small~1
liveli life~0.7 activ~0.6
livelihood support~1 keep~1 live~1 resourc~0.6
liver organ~0.42 person~0.3 individu~0.3 someon~0.3 somebodi~0.3
livestock stock~1
loaf be~0.42
loath hate~0.6
loathsom offens~1 repel~0.7
lob throw~0.6
lobbi room~0.6 solicit~0.6 person~0.42 interest~0.3
lobe loop~0.3
lobular shape~0.6 form~0.6 configur~0.6
locker compart~0.6 fix~0.42 trunk~0.3
lockup lock~0.7 protect~0.42
loft attic~0.7 level~0.6 stori~0.6
lofti elev~1
logarithm log~1 power~0.6 index~0.6
logic order~0.5
logist provis~0.6
loin area~0.6 region~0.6
loiter be~0.6
loneli isol~0.6
longev long~0.6 old~0.42
longhand hand~0.6 script~0.6
longshoreman docker~1
longshot photo~0.6 pictur~0.6
loom look~0.6 lift~0.42 hang~0.3
loophol hole~0.42
loos free~1 releas~1 chang~0.3 alter~0.3 modifi~0.3
loosen chang~0.6 alter~0.6 modifi~0.6
loot strip~0.7 rip~0.6 monei~0.42 take~0.42
lope run~0.6
lord master~0.7
lordship titl~0.6 author~0.42 authorize~0.42 master~0.35
lore content~0.6
loser failur~0.7 contest~0.6
lot batch~1 deal~1 mass~1 mess~1 sight~1 score~1
lotion applic~0.7
loudspeak speaker~1
loung be~0.42
lousi offens~0.42
love object~0.42 like~0.42
lover fan~0.7 person~0.6 individu~0.6 someon~0.6 somebodi~0.6 follow~0.42
lowli small~1
loyal firm~0.5
loyalist support~0.6
loyalti commit~0.5 cooper~0.3
lucid clear~1 saniti~0.42
lucif light~0.3
luck condit~0.6
lucki favour~0.5
lug stuff~0.7 block~0.7 carri~0.6
luggag case~0.6
lull quiet~0.7 paus~0.6 break~0.6 interrupt~0.6 still~0.6 hush~0.42
lullabi song~0.6
lumber log~0.7 walk~0.6 drop~0.42
luminari celebr~0.6
luminesc light~0.6
luminos light~1
lummox lump~1
lunat month~0.6
luncheon lunch~1
lung movement~0.6 move~0.6
lurch shift~0.7 walk~0.6 defeat~0.42 move~0.42 movement~0.3 go~0.3
lure hook~0.7 devic~0.3
lurk hide~0.6 conceal~0.6 be~0.42 wait~0.3
luxuri expens~0.42
lyric word~1 languag~1 text~0.6
lyricist author~0.6 word~0.5 languag~0.5
macabr sick~1
machinelik automat~1 robot~1
machineri machin~0.6 system~0.42
machinist auto~0.5 machin~0.5
mackinaw cover~0.42
mad disturb~0.7 sick~0.7
magazin public~0.6 product~0.42 publish~0.3
magic perform~0.42
magician perform~0.6
magistr judg~0.6
magnet devic~0.6 chang~0.6 alter~0.6 modifi~0.6 featur~0.42
magnific excel~0.6
magnitud properti~0.6 import~0.3
magpi speaker~0.3
maid fill~0.42
maiden fill~0.6 over~0.42
mailman carrier~1
maim person~0.6
mainland land~0.6
major bulk~1 number~0.6 figur~0.6 confer~0.6 student~0.3 pupil~0.3
maker business~0.3
makereadi readi~0.6
makeup event~0.42 properti~0.3
maladi unwel~0.7 sick~0.7 condit~0.6 statu~0.6 unhealthi~0.42
male person~0.42 individu~0.42 someon~0.42 somebodi~0.42
maling fiddl~0.6
maltreat abus~1 step~1 treat~0.6 handl~0.6
man hand~1 forc~0.6 personnel~0.6 work~0.6 staff~0.42 person~0.3
mandat authorize~1 deleg~0.6 design~0.6 assign~0.6 order~0.42 dictat~0.42
mandatori requir~1
maneuv direct~1 point~1 head~1 channel~1 control~0.6 command~0.6
maneuver mobil~0.6
manhood human~0.7 qualiti~0.42 posit~0.3 post~0.3 offic~0.3 spot~0.3
manifold paper~0.42
manipul us~1 handl~0.7 work~0.6 fake~0.5 touch~0.42 cheat~0.3
manner style~1 wai~1 properti~0.6 conduct~0.6 kind~0.3 sort~0.3
manor land~0.42
manpow hand~1 forc~0.6 personnel~0.6
mans hous~0.6
manserv retain~0.6
mantel shelf~0.6
manufactur produc~0.7 business~0.6 make~0.6
manumiss releas~0.6 free~0.6
manur organ~0.6
manuscript write~0.6
marathon undertak~0.6 project~0.6 task~0.6 run~0.42
marbl intellig~0.42
march process~1 walk~0.6 progress~0.3 advanc~0.3
mare region~0.42 part~0.42
margin edg~0.6 bound~0.6 posit~0.6 amount~0.42 deposit~0.3
maria region~0.6 part~0.6
marksmanship skill~0.6 acquir~0.6
marmalad preserv~0.6
maroon abandon~0.6 isol~0.42
marri tie~0.7 unit~0.6
marrow treat~0.3
marshal put~0.6 set~0.6 place~0.6 posit~0.6 mobil~0.5 arrang~0.42
marvel happen~0.6 occurr~0.6 react~0.6 respond~0.6
mash talk~0.42 speak~0.42
masonri structur~0.6
masquerad mask~0.6 imperson~0.42 person~0.42
massacr kill~0.6
massag treat~0.42
mast feed~0.3
masteri command~1 control~1 skill~0.6
masterli master~1
mastermind direct~1 organ~1 orchestr~1 plan~0.6
masterpiec work~0.6
mat cover~0.6 mount~0.42
match fit~1 check~1 talli~1 agre~1 duplic~1 light~0.6
mate pair~1 teammat~0.7 offic~0.6 join~0.6 associ~0.42 shell~0.3
materi stuff~1 happen~1 pass~0.6 inform~0.42 info~0.42 artifact~0.3
matern parent~0.5
matricul enrol~0.6 enter~0.6
matter thing~1 count~1 topic~0.7 subject~0.7 issu~0.7 be~0.6
matur grow~1 develop~0.7 state~0.42 activ~0.3 date~0.3 chang~0.3
maxim maximum~1 sai~0.6 exploit~0.42
maze system~0.6
meander wind~1 thread~1 go~0.6 move~0.6
meat center~0.5 centr~0.5 gist~0.5 heart~0.5 sum~0.5 content~0.3
mechan technic~0.7 auto~0.5 machin~0.5 perform~0.42 execut~0.42
median averag~1
mediocr averag~1 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
medit think~0.6
medium averag~1 environ~0.42
medlei piec~0.6
mele disturb~0.6
melior condit~0.42 statu~0.42
melod music~1
melodi tune~1 line~1 music~0.7
melt run~1 unfreez~0.7 resolv~0.6 chang~0.3
membran sheet~0.6
memor learn~1
memorabilia record~0.6
memorandum note~0.6
menac forbid~1 exist~0.6 be~0.6 show~0.42 act~0.3 behav~0.3
menarch start~0.6
mend repair~1 fix~1 restor~1 amend~0.6
mental intellig~0.42
menu card~1 cart~1 bill~0.6 list~0.3
merci human~0.42
mercuri metal~0.6
merger unit~1 integr~0.6
merit worth~0.6 be~0.6
merri alert~0.5 live~0.5
merrymak celebr~0.6
mesh lock~1 move~0.6 contact~0.42 organ~0.42 relat~0.3
metamorphos transform~0.7 turn~0.6 revers~0.6 chang~0.42
metaphor figur~0.6 imag~0.6
meteor light~0.42
michigan stop~0.5 card~0.3
microcosm model~0.6 exampl~0.6
microorgan organ~0.6 be~0.6
midair point~0.6
middai noon~1 hour~0.6
middl center~1 centr~1 heart~1 ey~1 area~0.6 part~0.42
midnight hour~0.6
midsect area~0.6 region~0.6
midst insid~0.6
midwatch watch~0.6
mien presenc~1
milieu environ~0.6
milit work~0.6
militari forc~0.6 personnel~0.6
militia reserv~1 forc~0.6 bodi~0.42
milk draw~0.6 exploit~0.42 add~0.3
mill factori~1 work~0.6 move~0.6
millennium period~0.6
millpond pool~0.6
mimesi quotat~0.3 quot~0.3
mimicri imperson~0.6 person~0.6
min chines~0.42
minc moder~1 chang~0.6 alter~0.6 modifi~0.6 walk~0.42
mind head~1 knowledg~0.6 object~0.6 recal~0.42 opinion~0.3 view~0.3
mindless forget~0.5
miner stuff~0.6
mingl mix~1 chang~0.6 alter~0.6 modifi~0.6 be~0.3
miniatur paint~0.6 pictur~0.6 copi~0.42
minist look~0.6 see~0.6 execut~0.42 work~0.42
ministr assist~0.6 help~0.6
ministri build~0.42
minor child~1 number~0.42 figur~0.42
minstrel singer~0.6 perform~0.42
mint batch~1 deal~1 mass~1 mess~1 sight~1
minut second~0.7 bit~0.7 narrow~0.7 time~0.42 point~0.3
minutia detail~0.6 item~0.6 point~0.6
miracl happen~0.6 occurr~0.6 event~0.42
mire slack~1
miscalcul mistak~0.6 error~0.6 fault~0.6 calcul~0.42 comput~0.42 figur~0.42
miscarri fail~1 abort~0.42
miscellan mix~1
misconcept idea~0.6
misconstru see~0.6
misconstruct mistak~0.6
misfir fail~0.6 go~0.6 break~0.6
misfortun troubl~0.6
misgaug estim~0.6 guess~0.6 judg~0.6
misgiv suspicion~0.5 prospect~0.42
misinterpret mistak~1 take~0.42 read~0.42 see~0.3
misjudg mistak~0.6 slip~0.6
mislai lose~0.6
mislead lead~0.6 take~0.6 direct~0.6 conduct~0.6 inform~0.42
mismanag manag~0.6 direct~0.6 deal~0.6 care~0.6 handl~0.6
misnam call~0.6
misnom name~0.6
misplac lose~0.6 put~0.42 set~0.42 place~0.42 posit~0.42
misquot quot~0.6
misread read~0.6 scan~0.6 take~0.42
misrepres fake~0.7 repres~0.6 cheat~0.42
miss fill~1 lose~1 want~0.7 failur~0.42 titl~0.3 fail~0.3
mission charg~0.5 commiss~0.5 assign~0.3
missionari commiss~0.35 deleg~0.35 charg~0.35
missiv letter~1 text~0.6 document~0.6
mist cloud~0.7 cover~0.6 hide~0.42 conceal~0.42
mistaken fals~0.7
mistress employ~0.3
misunderstand mistak~1 see~0.6
misus abus~1 us~0.6 usag~0.6 util~0.6 employ~0.6 appli~0.6
mite touch~1 jot~1
miter confer~0.42 join~0.3
mitig reduct~0.6 moder~0.5
mixtur collect~0.3 aggreg~0.3
mob rout~1 pack~0.5 ring~0.5 associ~0.3
mobcap cap~0.6
mock treat~0.6 handl~0.6 copi~0.42 simul~0.42
mockeri imperson~0.42
modal averag~1
mode style~1 wai~1 properti~0.6 condit~0.42 statu~0.42
modern develop~0.7 person~0.6 individu~0.6 someon~0.6 somebodi~0.6 current~0.6
modest small~0.7
modesti reserv~0.7
modif alter~1 adjust~1 chang~0.6 limit~0.5 copi~0.42
mold model~1 shape~0.6 form~0.6 work~0.6 forg~0.6 container~0.42
molecul unit~0.6 stuff~0.42
molest harass~0.7
mollifi moder~0.7 quiet~0.6 still~0.6
moment second~1 bit~0.7 point~0.6 time~0.42
momentum forc~0.6
moneymak project~0.42
monkei child~0.42
monochrom paint~0.6 pictur~0.6 photo~0.42
monologist perform~0.6
monologu speech~0.6 languag~0.6 word~0.3
monopol control~0.6 command~0.6 have~0.42 hold~0.42
monopoli market~0.6 marketplac~0.6 control~0.42
monosyl word~0.6
monoton modul~0.6 note~0.42
monotoni same~1
monsoon wind~0.6 rain~0.3
monument memori~1 structur~0.6 repositori~0.5 site~0.42
moon object~0.42 month~0.3
moonlight light~0.6
mop draw~0.6
moral lesson~1 ethic~1 mean~0.6 import~0.6 qualiti~0.6 need~0.6
moralist dictat~0.42
morgu build~0.6
morpholog structur~1
morrow dai~0.6
mors code~0.6
morsel bit~0.7
mortal person~1 individu~1 someon~1 somebodi~1 organ~0.6 be~0.6
mortician undertak~1
mortif case~0.3 instanc~0.3 exampl~0.3
motel court~0.6
mother get~0.7 generate~0.7 parent~0.6 care~0.6 make~0.42 creat~0.42
motherland state~0.6 land~0.6
motif design~0.6 figur~0.6 theme~0.5 idea~0.42
motion movement~0.7 move~0.5 happen~0.42 occurr~0.42 chang~0.3
motionless inact~1 static~1 still~1
motiv need~1 move~1 prompt~1 caus~0.6 do~0.6 make~0.6
motor drive~1 machin~0.6 go~0.6 move~0.6 carri~0.6 agent~0.42
motorcar auto~1 machin~1
mottl cloud~0.7 color~0.6 spot~0.42
motto sai~0.6
mould model~1 shape~0.6 form~0.6 work~0.6 forg~0.6
mound collect~0.3 aggreg~0.3
mountain mount~1 batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7
mountainsid side~0.6
mourn observ~0.42 celebr~0.42 keep~0.42
mous person~0.3 individu~0.3 someon~0.3 somebodi~0.3
mouth talk~1 speak~1 open~0.42 pretend~0.42 touch~0.3
mouthpiec repres~0.3 voic~0.3
mover propos~0.7 origin~0.42
moviego watcher~0.6
mow cut~0.6
mph rate~0.6 read~0.42
muck remov~0.6 take~0.6 withdraw~0.6 spread~0.42
mucu secret~0.6
muddi sloppi~1
muddl fix~0.7 hole~0.7 mess~0.7
muffl mute~1 suppress~0.6
muffler silenc~1 devic~0.3
mulch protect~0.6
mull think~0.6
multipli calcul~0.6 comput~0.6 figur~0.6
multitud pack~1 mass~0.5 person~0.5 group~0.3
mumbl talk~0.6 speak~0.6
murder execut~1 dispatch~1 off~1 remov~1 crook~0.6 kill~0.6
murmur sound~0.6 talk~0.6 speak~0.6 complaint~0.42 complain~0.42 kick~0.42
muscl contractor~0.6
muscleman person~0.42 individu~0.42 someon~0.42 somebodi~0.42
musculatur system~0.6
muse think~0.6 sourc~0.42
museum deposit~0.6 repositori~0.6
musicianship musician~0.5 player~0.5
muster collect~0.6 call~0.42
mutant organ~0.6 be~0.6
mutil harm~0.42
mutter sound~0.6 talk~0.6 speak~0.6 complaint~0.42 complain~0.42 kick~0.42
muzzl open~0.6 constraint~0.3
mysteri secret~1 stori~0.42
mystic secret~1
mystifi stick~1 get~1 throw~0.6 obliter~0.42 hide~0.42
myth stori~0.6
mytholog collect~0.6 aggreg~0.6
nab tag~0.6
nag complain~0.6 kick~0.6 worri~0.42 remind~0.3
nail attach~0.6 fix~0.42
naked condit~0.6 statu~0.6 open~0.5
namesak person~0.6 individu~0.6 someon~0.6 somebodi~0.6
napoleon card~0.3
narr stori~1 messag~0.6 content~0.6
narrat tell~0.7 inform~0.6
nation state~1 land~1 subject~1 person~0.6 individu~0.6 someon~0.6
nativ person~0.6 individu~0.6 someon~0.6 somebodi~0.6 organ~0.3 be~0.3
natur establish~1 qualiti~0.6 chang~0.6 alter~0.6 modifi~0.6 caus~0.42
naught noth~1 null~1 zip~1 failur~0.42
nausea sick~1
nauseat sick~1
navel point~0.6 center~0.42 centr~0.42
navi servic~0.6 offic~0.3 author~0.3
navig direct~0.6 offic~0.6 ship~0.42 point~0.42 head~0.42 channel~0.42
nazi control~0.42
neat clean~0.5
necess requir~0.7 need~0.6 demand~0.6 thing~0.42
necessit ask~1 need~1 requir~1 take~1 demand~1 lead~0.42
neck land~0.42 cut~0.3
neckti tie~1
necropsi postmortem~1
nectar secret~0.6 treat~0.3
needl harass~0.6 pointer~0.42
neg film~0.42
neglect drop~1 ignor~1 fail~0.7 declin~0.42
neglig sloppi~0.42
negoti talk~1 discuss~0.6 word~0.6 activ~0.42 pass~0.42
negro black~1 color~1 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
neighbor person~0.6 individu~0.6 someon~0.6 somebodi~0.6 local~0.5 object~0.42
neighborhood local~1 section~0.6 region~0.5 community~0.42
neighbourhood local~1 section~0.6 community~0.42
nerv heart~0.7
nervou neural~0.5
nest live~0.6 emb~0.42
nestl child~0.7 put~0.3 set~0.3 place~0.3 posit~0.3
netlik net~1 web~1
neuron neural~1
neurosi disturb~0.6
neutral imperson~1 overrid~0.6 chang~0.6 alter~0.6 modifi~0.6 reaction~0.42
newsboi carrier~1
newsman report~1
newspap paper~1 publish~0.42 product~0.3
nice skill~0.5
niceti just~1 right~1 mean~0.42 import~0.42
nich corner~0.7 place~0.6
nickel metal~0.6
nightclub spot~0.6
nightfal fall~1 hour~0.6
nighttim night~1 period~0.6
ninth rank~0.6
nip clip~0.5 cut~0.3
nirvana region~0.42 part~0.42
nobil statu~0.3 posit~0.3
nobl state~1
nodul node~0.6 lump~0.3
noisemak devic~0.6
nomin propos~0.7 appoint~0.6 assign~0.6 design~0.6 name~0.6 make~0.5
nonchurchgo laps~1
noncom offic~0.6
nonconformist contest~0.42
nondriv footer~0.6
nonoccurr absenc~0.6
nonsens folder~0.7 messag~0.6 content~0.6
norm averag~0.7 measur~0.6 statist~0.42
northeast point~0.6 direct~0.3
northland region~0.6
northwest direct~0.42 point~0.3
nose poke~1 search~0.6 look~0.6 wind~0.5 front~0.42 advanc~0.42
nostalgia long~0.6
notabl celebr~1 note~1 remark~0.7
notar manifest~0.6 evid~0.6
notat note~0.7 annot~0.7 write~0.6 comment~0.42
notch pass~0.7 locat~0.42 record~0.42 enter~0.42
notebook book~0.6 volum~0.6
notic observ~1 find~1 discov~1 mark~0.7 note~0.7 announc~0.6
notion feel~1 opinion~1 idea~0.6
nourish care~0.42 attent~0.42 feed~0.42 give~0.42
novelist author~0.6 novel~0.5
novelti fresh~1 origin~0.6 articl~0.3
noviti period~0.6
nuanc mean~0.6 import~0.6
nucleat becom~0.6 turn~0.6
nucleu center~0.42 centr~0.42 set~0.3
nude paint~0.6 pictur~0.6 person~0.3 individu~0.3 someon~0.3 somebodi~0.3
nun letter~0.3
nurs hold~0.7 care~0.6 attent~0.6 treat~0.6 feel~0.42 experi~0.42
nurtur rais~0.7 parent~0.7
nut block~0.3
nuthous institut~0.6
oath commit~0.42
obedi submiss~0.6
obei adjust~0.6 adapt~0.6
obelisk column~0.6 graph~0.42
oblig duti~1 respons~1 bind~0.7 hold~0.7 caus~0.6 have~0.6
oblivi forget~0.7
oblivion forget~0.42
obscur cloud~1 hide~0.6 conceal~0.6 stand~0.42 chang~0.42 alter~0.42
obsess worri~0.42
obstacl check~0.6
obstruct block~1 structur~0.6 forbid~0.6 check~0.3 hide~0.3 conceal~0.3
obvers option~0.6 choic~0.6 side~0.42
occas function~0.7 happen~0.6 occurr~0.6 business~0.6 caus~0.6 do~0.6
occasion episod~0.7
occlud block~1
occlus front~0.42 posit~0.3
occup business~1 job~1 line~1 activ~0.6 tenant~0.5 acquir~0.42
occupi busi~1 work~0.6 fill~0.5 tenant~0.5 live~0.42 be~0.3
occur happen~1 pass~1 come~0.7 becom~0.42
odor smell~1 properti~0.6
offenc offens~1 team~0.42 squad~0.42
offend breach~0.7 break~0.7
offici function~0.7 perform~0.6 serv~0.42
offsaddl remov~0.6 take~0.6 withdraw~0.6
offset cancel~0.7 balanc~0.6 transfer~0.3
offspr issu~1 relat~0.6 outcom~0.42 result~0.42 event~0.42
offstag stage~0.6
ogl look~0.6
oil cover~0.6
oilfield field~0.6
oklahoma ok~1
ologi subject~0.6 field~0.6
omen sign~0.6
omin forbid~1
omiss skip~1 mistak~0.6 error~0.6 fault~0.6 delet~0.5
omit exclud~1 except~1 drop~0.7 elimin~0.6
onetim old~1
onlook watcher~0.6
onset start~0.6
onslaught troubl~0.6 languag~0.3
openwork work~0.6
oper run~1 function~0.7 work~0.7 go~0.7 action~0.6 activ~0.6
opera hous~0.3
operago patron~0.6
operator function~0.6 map~0.6 caus~0.42
oppon contest~0.6 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
oppos fight~0.7 argu~0.6 debat~0.6 fenc~0.6 contrast~0.3
opposit revers~0.7 pair~0.7 word~0.6 action~0.6 relat~0.42 contest~0.3
oppress suppress~1 subject~0.42
optimum good~0.6
opu piec~1 music~0.6
orat speaker~0.6
orbit domain~0.7 area~0.7 field~0.7 rout~0.6 scope~0.5 rang~0.5
orchestra seat~0.42
ordain order~0.7
ordeal experi~0.6 trial~0.42
orderli order~0.7 regular~0.6 condit~0.42 statu~0.42
ordin regul~1 rule~0.6 appoint~0.3 assign~0.3 design~0.3 name~0.3
ordinari averag~0.7 judg~0.6 condit~0.42
oregon or~1
organis organ~1 form~0.7 arrang~0.6 make~0.42 creat~0.42 join~0.3
orient point~1 locat~0.6 posit~0.6 determin~0.42 direct~0.3
orific open~1
ornament artifact~0.6 chang~0.6 alter~0.6 modifi~0.6
orphan child~0.6 person~0.42 individu~0.42 someon~0.42 somebodi~0.42 line~0.3
orthographi write~0.6
oscil action~0.6 activ~0.6 generate~0.6 cycl~0.5 wave~0.42
ossifi turn~0.6 chang~0.3 alter~0.3 modifi~0.3
ostrac ban~1 expel~0.6 exclud~0.42 shut~0.42
outbreak happen~0.6 occurr~0.6
outburst manifest~0.6 happen~0.42 occurr~0.42 disturb~0.3
outcri call~1 shout~1
outdo shell~0.6
outdoor outsid~1
outfield parcel~0.6
outfight shell~0.6
outfit unit~0.6
outflow leak~1 run~0.6 flow~0.42 format~0.3
outgrow develop~0.6 grow~0.6
outlai spend~1 disburs~1 payment~0.6
outlaw crook~1 forbid~0.6 prohibit~0.6 veto~0.6
outlet exit~0.5 issu~0.5 open~0.3
outlook prospect~0.7 look~0.3
outmod pass~1 chang~0.6 alter~0.6 modifi~0.6
outnumb total~0.6 number~0.6 come~0.6 amount~0.6
outplai shell~0.6
outpost post~0.6
outrag troubl~0.3
outreach reach~0.6
outrun run~0.6
outset begin~1 first~1 start~1 point~0.6
outskirt section~0.6
outstrip shell~0.6
outweigh rule~0.42
overachiev perform~0.6 student~0.6 pupil~0.6
overburden charg~0.6
overcast cloud~1
overcom defeat~1 master~0.7 shell~0.42 fire~0.3 rais~0.3
overconfid posit~1
overdr exploit~0.6 us~0.42 util~0.42 appli~0.42
overeat stuff~1 eat~0.6
overestim estim~0.6 idea~0.42 valu~0.42
overexpos expos~0.6
overfe feed~0.6 give~0.6
overfil fill~0.6
overflow flow~0.6 stream~0.6
overhang project~0.6
overhaul pass~1 advanc~0.6 progress~0.6 regener~0.42 renew~0.42
overhead expens~0.6 disburs~0.6
overhear catch~1 hear~0.6
overindulg stuff~1 eat~0.6
overlai cover~1 kill~0.42
overlap cover~0.42 continu~0.42 extend~0.42
overload load~0.6 surcharg~0.5 overcharg~0.5 fill~0.42
overlook lose~0.6 drop~0.5
overnight guest~0.6
overpay payment~0.6
overpow shell~0.6 fire~0.42 rais~0.42
overproduc grow~0.6 rais~0.6 produc~0.6 make~0.42 creat~0.42
overprotect protect~0.6
overreach fail~0.6
overshadow command~0.42 cloud~0.3
overshoot shoot~0.6 aim~0.42
overstep pass~0.7 top~0.7 excel~0.42
overstrain extend~0.6
overt open~1
overtak catch~1 pass~0.7 advanc~0.42 progress~0.42 fire~0.3 rais~0.3
overthrow overrid~0.7 revers~0.7 termin~0.6 end~0.6 conclus~0.6 disturb~0.42
overtim period~0.42
overton mean~0.6 import~0.6
overtur music~0.6 advanc~0.5 origin~0.42 suggest~0.3
overturn turn~0.6 overrid~0.5 revers~0.5 move~0.42 rule~0.3
overwhelm consum~0.7 fire~0.6 rais~0.6 charg~0.42 cover~0.3
overwork exploit~0.7 work~0.6 process~0.6
oxcart cart~0.6
oxid reaction~0.6
oxidis chang~0.6 alter~0.6 modifi~0.6
oyabun supervisor~0.6
oyster help~0.3 serv~0.3
pace step~0.7 rate~0.6 walk~0.6 go~0.42 move~0.42 measur~0.3
pacifi quiet~0.6 still~0.6 establish~0.42 give~0.42
packet packag~1 bundl~1 parcel~1 collect~0.6 aggreg~0.6 messag~0.42
packinghous build~0.6 work~0.42
pad paper~0.6 walk~0.42 block~0.3 stuff~0.3
paddl plai~0.42
pageant observ~0.42
pail bucket~1
pain troubl~1 attempt~0.6 effort~0.6 endeavor~0.6 try~0.6 feel~0.42
painter artist~0.6 line~0.3
palac author~0.42
pale sick~0.7 strip~0.6 color~0.6
palett scope~0.6 rang~0.6 reach~0.6 ambit~0.6 board~0.42
pall chang~0.6 cover~0.3
pallid sick~0.7
palm handl~1 area~0.6 region~0.6 touch~0.6
palpabl evid~0.5 manifest~0.5
pamper treat~0.6 handl~0.6
pamphlet folder~1 book~0.6 script~0.5 volum~0.5
pan go~0.6 move~0.6 trash~0.5 container~0.3
pane panel~0.7
pang feel~0.6
pant blow~0.6
pantheon collect~0.6 aggreg~0.6 memori~0.42
pantomim act~0.6 plai~0.6 perform~0.6
pap garbag~0.6
paperback book~0.6 volum~0.6
par score~0.6 statu~0.42 posit~0.42
parabl stori~0.6
parad process~0.6 walk~0.6 success~0.42 displai~0.3 show~0.3
paradigm imag~0.7 model~0.42 exampl~0.42 class~0.3 categori~0.3
paradis region~0.6 part~0.6
paragon model~0.42
parallel similar~0.6 fit~0.6 check~0.6 talli~0.6 agre~0.6 duplic~0.5
paralyz deactiv~0.6
paramet constant~0.6 factor~0.42 address~0.3 refer~0.3 valu~0.3
paramount overrid~1
paraphras reword~1 rephras~1 repeat~0.6 iter~0.6
parasit organ~0.6 be~0.6 follow~0.42
parch dry~0.6
parchment paper~0.6
pardner collabor~1 cooper~1 partner~1 associ~0.6
pardon forgiv~1 kind~0.6
pare cut~0.42 strip~0.3
parenthesi asid~0.7 messag~0.42 content~0.42
parenthood parent~0.5
parish community~0.6
park green~0.7 parcel~0.6 room~0.6 wai~0.6 put~0.6 set~0.6
parlai back~0.6
parliament card~0.42
parlor room~0.42
parodi imperson~0.6 act~0.6 plai~0.6 repres~0.6
paroxysm fit~1
parri block~1 fenc~0.6
parrot repeat~0.6
partak share~0.7 touch~0.5 get~0.42 acquir~0.42 consum~0.3 ingest~0.3
particl stuff~0.6 bodi~0.42
partit divid~1 structur~0.6
partnership business~0.6 partner~0.5 collabor~0.5 cooper~0.5 contract~0.3
passag transit~1 section~0.42 wai~0.3
passagewai structur~0.42
passerbi footer~0.6
passion feel~0.6
passiv inact~1 submiss~0.42
pastim interest~1
patent document~0.6 paper~0.6 secur~0.6 regist~0.42 chang~0.3 alter~0.3
path wai~1 cours~0.6 rout~0.5 line~0.3
patho qualiti~0.6 style~0.3
patholog unhealthi~0.42
pathologist diagnost~0.5
patienc card~0.42
patriot subject~0.6
patrol detach~0.6 watcher~0.6 guard~0.6 protect~0.42 forc~0.3 personnel~0.3
patronag back~1 backup~1 business~0.7 approv~0.6 person~0.42
patronn patron~0.6 support~0.6
patter channel~0.6 line~0.6 sound~0.42
pattern form~1 shape~1 model~1 structur~0.6 copi~0.6 simul~0.6
pavement artifact~0.42 walk~0.3
paw hand~0.7 foot~0.6
payabl collect~1
paydai dai~0.6
peac order~0.6 quiet~0.3
peak unwel~1 flush~0.7 limit~0.6 reach~0.6 make~0.6 elev~0.5
peal roll~1 sound~0.6
pearl drop~0.5
peck pick~1 eat~0.42
peculiar featur~0.6 individu~0.42 object~0.3
peddl deal~0.6 sell~0.6
peddler seller~0.6 market~0.6 vendor~0.6 crook~0.42
pedest base~1 stand~1 support~0.6 statu~0.42 posit~0.42
pedigre line~1 origin~1 stock~1
peel strip~0.6
peep look~0.6 show~0.42
peer person~0.6 individu~0.6 someon~0.6 somebodi~0.6 look~0.6
peg pin~0.7 stick~0.5 marker~0.42 mark~0.42
pegboard board~0.6
pelt rain~1 success~0.6 throw~0.6 stream~0.5
pen write~1 compos~1
penalti payment~0.42
pencil figur~0.3
pendulum setup~0.6
penetr insight~0.7 enter~0.6 click~0.5 entri~0.3 ingress~0.3 incom~0.3
peninsula land~0.6
pennant flag~0.42
penni cent~0.7
pension beneficiari~0.6 done~0.6
penthous apart~0.6
perceiv see~0.42
percentag percent~1 share~0.7 part~0.7 asset~0.42
perch rest~1 light~0.7 support~0.6 land~0.42 put~0.3 set~0.3
percuss music~0.6 section~0.3
perenni repeat~0.5
perfect capabl~0.6 potenti~0.6 state~0.6 amend~0.6
perfor hole~0.6
perfum smell~0.6
perfus insert~0.6 introduct~0.6
peril risk~1
peripheri edg~0.6 bound~0.6
perish go~1 exit~1 expir~1 pass~1 turn~0.6
permeat filter~0.7
perpetr commiss~1 commit~1 pull~1 act~0.6 move~0.6
perpetu prolong~1 lengthen~1 constant~0.7 continu~0.6 preserv~0.6
persecut abus~0.6
persever persist~1 continu~0.6 preserv~0.6
persona role~1 part~1 imag~0.7 person~0.6
personag person~0.6 individu~0.6 someon~0.6 somebodi~0.6
personif person~0.6 individu~0.6 someon~0.6 somebodi~0.6 figur~0.42 imag~0.42
personifi bodi~1 be~0.7 person~0.5 repres~0.42 assign~0.3 attribut~0.3
perspir secret~0.6 activ~0.42
persuad carri~1 work~0.6 caus~0.42 have~0.42 get~0.42 make~0.42
pertain refer~1 relat~1 touch~1 belong~0.42
pertin applic~1 relev~0.6
perturb disturb~1 troubl~1 activ~0.3
perus read~0.6 see~0.6
pester bug~1 harass~1
pet favorit~0.7 favourit~0.7 cross~0.3
petit request~1 tini~1 messag~0.6 content~0.6 ask~0.42
petition request~1 applic~0.6 complain~0.42
petul cross~1
phalanx forc~0.3
pharmaci shop~0.42 store~0.42
phenomenon process~0.6 develop~0.42
philosoph student~0.6 think~0.6 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
philosophi human~0.42
phonem phone~0.6 sound~0.6
phoni pretend~1 fake~1 cheat~0.6
phonograph machin~0.6
photograph photo~1 pictur~1 shoot~1 record~0.6 enter~0.6
photographi pictur~0.6 photo~0.5 process~0.42 business~0.3 job~0.3 line~0.3
phrase word~1 group~0.6 show~0.6 arrang~0.42 put~0.42 order~0.42
phraseolog word~1
physic corpor~1 qualiti~0.6
physician doc~1
physiqu build~1 figur~0.7 shape~0.7 form~0.7 bodi~0.42
pianism perform~0.6
pianist musician~0.6 player~0.6
piazza place~1
picket watch~1 watcher~0.6 detach~0.42 fix~0.42 secur~0.42
pickl fix~0.7 hole~0.7 mess~0.7
pickup correct~0.3 restor~0.3
picnic out~1 vacat~0.6 holidai~0.6 eat~0.6 undertak~0.42 project~0.42
pictori pictur~1 graphic~0.7
piedmont side~0.42
pier platform~0.6 support~0.42
pierc move~0.42 sound~0.3
pig hog~1
pigment color~0.6 paint~0.5
pike point~0.3
pile batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7 pack~0.7
pilfer hook~1 lift~1 rip~0.6
pill thing~0.6
pillar column~0.7 rule~0.6 shape~0.42 form~0.42 support~0.3
pillori expos~0.6 displai~0.6 knock~0.3 critic~0.3
pilot control~0.6 tar~0.42 direct~0.42 point~0.42 head~0.42 channel~0.42
pinch hook~0.5 lift~0.5 fold~0.42 rip~0.3
pinnacl elev~0.7 top~0.7 level~0.42 stage~0.42 point~0.42 tip~0.3
pinpoint second~0.6 locat~0.6 spot~0.42 patch~0.42 point~0.3
pioneer initi~0.7 origin~0.6 introduc~0.6 caus~0.42 do~0.42 make~0.42
pipe shout~0.6 call~0.6 plai~0.3
piper musician~0.6 player~0.6
pirat ship~0.3
pisc person~0.42 individu~0.42 someon~0.42 somebodi~0.42
piss make~1 elimin~0.6 pass~0.6
pistol piec~0.6
pit mark~0.7 hole~0.6 remov~0.3 take~0.3 withdraw~0.3
pitch flip~1 toss~1 deliveri~0.7 shift~0.7 plai~0.6 throw~0.42
pith center~0.7 centr~0.7 gist~0.7 heart~0.7 sum~0.7 content~0.42
pivot turn~0.6
placement arrang~1 posit~0.6 locat~0.5 contact~0.42 activ~0.3
placid quiet~1 still~1
plagu harass~0.7
plain field~1 evid~1 manifest~1 land~0.6
planet follow~0.42
plank board~1 cover~0.6 polici~0.42 serv~0.3
planner person~0.6 individu~0.6 someon~0.6 somebodi~0.6
plant work~1 set~1 emb~0.7 locat~0.6 posit~0.6 put~0.6
plantat land~0.6
planter worker~0.42
plaqu spot~0.6 patch~0.6 memori~0.42
plasma state~0.3
plaster seal~0.7 cover~0.6 load~0.5
plat plot~1 map~0.6
platoon squad~0.42
playact act~1 plai~1 perform~1 activ~0.6
playmat associ~0.6
playwright author~0.6 plai~0.5
plead invok~0.6 declar~0.3
pleasur feel~0.6 choic~0.3 pick~0.3
pleat fold~0.6
pledg subscrib~0.7 donat~0.42
plenti batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7
pliant plastic~1 elast~0.5
plod walk~0.6
plow turn~1 cover~0.7 treat~0.7 handl~0.7 deal~0.7 address~0.7
plowshar share~1
pluck tweak~1 roll~0.7 pull~0.6 draw~0.6 overcharg~0.5 surcharg~0.5
plumb util~0.6 measur~0.6 explor~0.3
plummet drop~0.6
plunder sack~0.7 rip~0.6 strip~0.5 take~0.42
plung drop~0.42 fall~0.42 shoot~0.3
plunk sound~0.6 go~0.6 fall~0.3
ply give~0.6 run~0.5 do~0.42 perform~0.42
poach hunt~0.6 run~0.6
pocket sack~0.7 take~0.6 rip~0.42 fund~0.3 financ~0.3
poet author~0.6
poetri style~0.42
poignanc qualiti~0.42
poignant touch~1
pois collect~0.7 fix~0.42 readi~0.42 set~0.42 put~0.3 place~0.3
poison kill~0.42 chang~0.3 alter~0.3 modifi~0.3
polar sign~0.7 chang~0.6 alter~0.6 modifi~0.6 condit~0.42 statu~0.42
pole hold~0.42 support~0.42 opinion~0.3 view~0.3 reduc~0.3
polic forc~0.6 personnel~0.6 guard~0.6
policeman offic~1
polish finish~0.7 down~0.7 amend~0.42
polit action~0.42
politician leader~0.6
polynomi function~0.6 map~0.6
pond pool~1
ponder think~0.6
poni translat~0.3 render~0.3 version~0.3
pop start~1 sound~0.6 go~0.3
popul live~1 person~0.6 be~0.6 group~0.42 fill~0.42 collect~0.3
populac public~1 world~1 person~0.6
porch structur~0.6
pore center~1 centr~1 hole~0.6 think~0.6 channel~0.42
poros bodi~0.6
portend forecast~1 point~0.6
porter guard~0.42
portion part~1 compon~1 relat~0.6 parcel~0.5 share~0.5 object~0.42
portrai repres~0.6 imperson~0.5 act~0.3 plai~0.3
portray portrait~1 person~0.7 pictur~0.6 act~0.42 plai~0.42 perform~0.42
portwatch watcher~0.6
pose model~0.7 repres~0.6 be~0.6 imperson~0.5 person~0.5 posit~0.42
positiv posit~0.7 qualiti~0.42
positivist posit~1
possess ownership~1 have~0.7 own~0.7 control~0.6 featur~0.6 owner~0.5
poster post~1 bill~1 card~1 sign~0.6 worker~0.42
postmark marker~0.6 mark~0.6
postscript note~0.6 annot~0.6
postul posit~1 claim~0.6 ask~0.5 need~0.5 requir~0.5 take~0.5
postur posit~1
pot can~0.7 emb~0.6
potassium metal~0.6
potenc author~1 authorize~1 control~0.6 potenti~0.5 power~0.42 possibl~0.3
potent power~1
pothol hole~0.6
potpourri collect~0.6 aggreg~0.6 piec~0.42
potshot shoot~0.6 critic~0.42
potter work~0.6 busi~0.42 move~0.3
potteri shop~0.3
pouch sack~0.7
pounc fall~0.6
pound poke~1 ram~0.7 blow~0.6 bump~0.6 heartbeat~0.42 walk~0.3
pour stream~0.7 move~0.6
powwow confer~0.6
practic do~1 good~1 skill~1 execut~0.7 activ~0.6 train~0.42
practis do~0.7 perform~0.6 execut~0.6 learn~0.3 read~0.3 take~0.3
prais approv~0.6 measur~0.6 evalu~0.6 assess~0.6 valu~0.6
pranc walk~0.6 go~0.42 move~0.42
prattl talk~0.6 speak~0.6
prayer request~0.42 ask~0.42
preach address~0.6 speech~0.6 talk~0.6
preambl introduct~0.6
prearrang arrang~0.6 set~0.6
precaut safeguard~1 guard~1 measur~0.6 step~0.6 care~0.5
preced prioriti~1 exampl~0.6 instanc~0.6 repres~0.6 earli~0.42 activ~0.3
preciou want~1 valu~0.5
precipic drop~0.6
precipit fall~0.5 turn~0.42
preclud forbid~1 elimin~0.42
preconcept opinion~0.6 view~0.6
precondit fix~0.6 readi~0.6 set~0.6
predict call~1 forecast~0.7 guess~0.6 pretend~0.6 statement~0.42 point~0.42
predilect prefer~1 like~0.42
predomin rule~1 control~0.6 lift~0.42
preempt get~0.6 acquir~0.6 replac~0.42
preexist be~0.6 exist~0.6
prefac introduc~1 introduct~0.6 state~0.6 sai~0.6 tell~0.6
prei target~1 feed~1 exploit~0.6 work~0.6
preisol isol~0.6
prelud origin~0.6 music~0.42
premier perform~0.6
premis posit~0.6 site~0.6
premium payment~0.6 valu~0.42 charg~0.3
premix mix~1
premonit warn~0.42
preoccup idea~0.6
preoccupi control~0.6 command~0.6
prepar readi~1 fix~1 set~1 make~0.7 activ~0.6 chang~0.6
preposit place~0.42 posit~0.42
presag forecast~1 point~0.6
prescrib order~1 dictat~1 appoint~0.7 visit~0.6 recommend~0.42 tell~0.3
prescript direct~0.6
present show~1 notif~1 now~1 repres~0.7 time~0.6 stage~0.5
presid administr~1 control~0.6 command~0.6 posit~0.42 post~0.42 offic~0.42
press urgent~1 urgenc~0.6 push~0.6 touch~0.6 part~0.42 machin~0.3
pressur forc~1 work~0.42 push~0.3
prestig stand~0.6
presum act~0.42 move~0.42 prove~0.3 evid~0.3 show~0.3
presumpt give~1
pretenc artifici~0.6 color~0.42
pretens pretend~1 simul~1 artifici~0.6 claim~0.42 imag~0.3
pretext color~0.42
prevail rule~1 hold~0.7 obtain~0.7 persist~0.5 run~0.5 exist~0.42
preval number~0.3 figur~0.3
prevent bar~1 forbid~1 keep~0.7
previs capac~0.42 know~0.3
prick member~0.3
pride feel~0.6 experi~0.6
priest order~0.6
primaci import~0.6
prime flush~0.7 number~0.6 readi~0.6 fix~0.6 set~0.6 choic~0.5
primer text~0.6 light~0.42
princip head~0.7 debt~0.6 star~0.5 lead~0.5 player~0.3
principl rule~1 valu~0.42
prise open~0.6 valu~0.5 see~0.3 view~0.3
privaci privat~1 secreci~0.7 conceal~0.7 isol~0.42
privi can~1 room~0.6
prize valu~1 gift~0.6 see~0.6 view~0.6 open~0.42
pro statement~0.42
probabl like~1 measur~0.6 quantiti~0.6 amount~0.6 qualiti~0.42
procedur process~1 activ~0.6 function~0.5 work~0.42 softwar~0.3 packag~0.3
proceed transact~0.7
proclaim announc~1 entitl~0.6 titl~0.6 declar~0.42 maintain~0.3
proclam announc~1 declar~1 statement~0.6 act~0.42
procrastin delai~0.6 slow~0.42
procur secur~1 obtain~0.6 acquir~0.42
prod nudg~1 push~0.6 forc~0.6 poke~0.5
prodigi except~0.5
profess claim~0.6 business~0.42 job~0.42 line~0.42 declar~0.42 admit~0.3
profession master~0.5 author~0.3
professorship posit~0.6 post~0.6 offic~0.6 spot~0.6 place~0.6
proffer offer~1 give~0.6
profici skill~1 good~1 technic~0.7
profit net~1 earn~1 win~0.7 incom~0.6 get~0.6 acquir~0.6
proletariat class~0.6
prolifer grow~0.6 develop~0.6
promin outstand~1 big~0.7 stand~0.6 bump~0.5 import~0.42 project~0.3
promis commit~0.6 declar~0.6 call~0.5 prospect~0.42 guess~0.3 pretend~0.3
promulg declar~0.6 announc~0.42
pronounc sai~1 mark~1 label~0.7 judg~0.7 declar~0.6 hold~0.42
prop properti~0.7 support~0.6 hold~0.6 object~0.42
propag generate~0.7 multipl~0.7 spread~0.6
propaganda inform~0.6 info~0.6
propel move~0.7 prompt~0.7 caus~0.42 do~0.42 make~0.42
propheci forecast~0.42
prophesi call~0.6 talk~0.42
propon person~0.6 individu~0.6 someon~0.6 somebodi~0.6
proport balanc~0.3
proportion balanc~0.7 arrang~0.42
proposit suggest~0.7 statement~0.6 propos~0.6 offer~0.3
proprieti conduct~0.6
proprietor owner~1 ownership~0.5
proprietorship ownership~0.6 owner~0.5
proscrib forbid~1 prohibit~1 veto~1 command~0.6 requir~0.6
prose style~0.42
prosecut action~0.6 act~0.6 move~0.6 collect~0.42 aggreg~0.42 continu~0.3
prosodi speech~0.6 deliveri~0.6 metric~0.5
prosper success~0.7 turn~0.6
prostrat chang~0.42 alter~0.42 modifi~0.42 throw~0.3
protagonist support~1
proteg recipi~0.6 receiv~0.6
protest object~0.7 complain~0.6 kick~0.6 declar~0.42 verifi~0.3
prototyp imag~1 model~0.6 exampl~0.6
protrud project~1 start~0.7
protuber bump~1 project~0.6 condit~0.42 statu~0.42
proven begin~0.6 origin~0.6 root~0.6 sourc~0.6
proverb sai~0.6
provid render~1 give~0.6 care~0.42 charg~0.42 condit~0.3 specifi~0.3
provinc state~1 respons~0.7 domain~0.42 area~0.42 field~0.42
provinci section~0.7 local~0.7 narrow~0.6
proviso provis~1 condit~0.6
provok fire~1 rais~1 make~0.6 creat~0.6 caus~0.42 do~0.42
prowess artist~0.5
prowl walk~0.6
proxim near~0.6 close~0.6 local~0.42
pry open~0.6 poke~0.5 ask~0.42 search~0.3 look~0.3
psi letter~0.42
psych head~1 knowledg~0.6
psychiatrist shrink~1
publicist public~1
pucker tuck~0.7 fold~0.6
puff drag~0.7 draw~0.7 blow~0.3
puke git~1
pullei block~1 machin~0.6
pulp mass~0.6
pulpit dai~1 platform~0.6
puls heartbeat~0.7 wave~0.6 produc~0.42 make~0.42 creat~0.42 rate~0.3
pulsat wave~0.6 heartbeat~0.5 move~0.42 produc~0.3 make~0.3 creat~0.3
pulver destroi~0.42
pump heart~0.7 handl~0.6 manag~0.6 shoot~0.42 draw~0.3
pun plai~0.6
puncher punch~0.5
punctual prompt~1 time~0.6
punctuat mark~1 add~0.6 show~0.42 interrupt~0.3 disrupt~0.3
punctur make~0.42 creat~0.42 deprec~0.3
pundit initi~1 student~0.6
punk crook~0.6
punt kick~0.6 back~0.5 plai~0.3
pupat grow~0.6 develop~0.6 produc~0.6 get~0.6 acquir~0.6
puppet figur~0.6
purif clean~0.6 cleanup~0.6 process~0.42
purifi purg~0.7 amend~0.6 chang~0.42 alter~0.42 modifi~0.42
puriti condit~0.6 statu~0.6
purl run~0.6 flow~0.6 feed~0.6 cours~0.6 nois~0.42
purloin hook~1 lift~1 rip~0.6
purport aim~0.7 purpos~0.7 propos~0.7 claim~0.6 mean~0.42 think~0.42
purs container~0.6 sum~0.42 amount~0.42 contract~0.42
pursu chase~1 follow~0.7 act~0.6 move~0.6 go~0.42 search~0.3
pursuer follow~0.6 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
pursuit chase~1 follow~1 movement~0.6 move~0.6 search~0.42 interest~0.3
purveyor supplier~0.6
putout out~0.6
putt plai~0.42
puzzl stick~1 get~1 throw~0.6
pyramid deal~0.42 sell~0.42 arrang~0.3
quack doc~0.6 sound~0.42 act~0.42 behav~0.42 do~0.42
quadrupl multipl~0.6
quail shrink~1 move~0.6
qualif make~1 fit~0.6 reserv~0.5 revis~0.42 alter~0.42 statement~0.3
qualifi do~0.6 answer~0.6 serv~0.6 label~0.42 judg~0.42 modifi~0.3
qualm sick~0.42
quarrel row~1 word~1 disput~1 scrap~1 differ~0.6 argu~0.6
quarterback back~0.6
quash reduc~1 invalid~0.7 annul~0.7 void~0.7 suppress~0.6 cancel~0.42
quaver sound~0.6 note~0.42
quell stai~0.7 suppress~0.6 fit~0.42 meet~0.42 fill~0.42 fulfil~0.42
quench fit~0.6 meet~0.6 fill~0.6 fulfil~0.6 suppress~0.3
quest seek~0.7 search~0.6 hunt~0.42
quick fast~0.7 skill~0.6 intellig~0.42 rate~0.3
quicken level~0.42 stage~0.42 point~0.42
quicki repair~0.6 fix~0.6
quintet five~0.7 piec~0.6 figur~0.42
quirk channel~0.42
quiver case~0.3 move~0.3
rabbi titl~0.42
rabbl rout~1
race run~0.7 contest~0.6 go~0.6 move~0.6 group~0.3 act~0.3
raci live~1
rack cut~0.42 try~0.42 work~0.3
racket nois~0.6 crook~0.6 enterpris~0.42 endeavor~0.42 sound~0.3
radianc light~0.6 healthi~0.3
radiat run~0.3 go~0.3 pass~0.3 lead~0.3 extend~0.3
radic group~1 unit~0.6 person~0.3 individu~0.3 someon~0.3 somebodi~0.3
radio broadcast~0.6 receiv~0.42
radish root~0.3
radiu region~0.3 part~0.3
raft batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7 float~0.6
rag tag~1 week~0.42
rage act~0.6 behav~0.6 do~0.6 be~0.42
rai light~0.6 vector~0.3
rail barrier~0.6 complain~0.6 kick~0.6 track~0.5 enclos~0.42 confin~0.42
railhead storag~0.6 store~0.6 end~0.42 termin~0.42
railroad line~0.6 track~0.42
railwai line~0.6 track~0.42
rainfal rain~1
rake move~0.6 sweep~0.3
ralli mobil~0.7 collect~0.6 effort~0.42 exploit~0.42 call~0.42
rambl roll~0.7 rang~0.7 continu~0.6 proce~0.6 go~0.42 move~0.42
ramif branch~1 fork~1 develop~0.3
rampart wall~1
ranch spread~1
ransack strip~1 take~0.6 search~0.42
ransom cost~0.6 payment~0.42 retriev~0.3
rap blame~1 knock~0.7 pat~0.5 blow~0.42 bump~0.42 sound~0.42
rape sack~1 destroi~0.42
rapid rate~0.6
rapist crook~0.6
rarifi elev~0.7
rascal child~0.42
rasp file~0.42
rat git~0.5 worker~0.42
rathol hole~0.6 room~0.42
ratifi sign~1 valid~0.6
ration cut~0.7 prune~0.7 alloc~0.6 parcel~0.6 assign~0.6 support~0.6
rattl nois~0.6 sound~0.6 go~0.6
rattler train~0.42
rawhid hide~0.6
rbi run~0.6 talli~0.6
readabl clear~1
readapt adjust~0.6 adapt~0.6
readjust adjust~0.7 registr~0.7 reset~0.7 accommod~0.6 fit~0.6 adapt~0.6
realign align~0.6 adjust~0.6
realism real~0.7
realist real~0.5 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
realiti world~1 real~0.7 experi~0.6
realiz see~0.7 know~0.6 piec~0.3 make~0.3 creat~0.3
realm land~1 domain~0.6 area~0.6 field~0.6 region~0.5
reap draw~0.7 collect~0.6
reappear return~0.7
rear rais~1 parent~0.7 format~0.6 back~0.5 lift~0.5 side~0.42
rearguard detach~0.6
rearrang arrang~0.6
rearward revers~0.7
reason argu~0.7 think~0.6 account~0.42 repres~0.42 modul~0.3
reassembl assembl~0.6 piec~0.6
reassert confirm~1
reassur support~0.6 quiet~0.6 still~0.6
reawaken wake~0.6
rebound bounc~1 bound~1 jump~0.6 recov~0.42
rebuild build~0.6 make~0.6
rebuk knock~0.6 critic~0.6
recalcul calcul~0.6 comput~0.6 figur~0.6
recapitul recap~1 summar~0.6 resum~0.6 repeat~0.5 duplic~0.42 doubl~0.42
recaptur feel~0.6 experi~0.6 captur~0.42 take~0.3
reced withdraw~1 retir~1 go~0.6 move~0.6 chang~0.3
recept respons~1 open~0.7 greet~0.6 parti~0.42 broadcast~0.3
receptacl container~0.6 fit~0.3
receptionist respons~0.5 receipt~0.5
recess corner~0.7 put~0.6 set~0.6 place~0.6 posit~0.6 process~0.3
recit report~0.6 account~0.6 perform~0.6 execut~0.6 do~0.6 read~0.5
reckon calcul~1 comput~1 figur~1 think~1 guess~1 talli~0.7
reclaim recov~0.7 get~0.6 acquir~0.6 regener~0.5 recycl~0.42 reus~0.42
reclassif categor~0.6 classif~0.6
reclassifi classifi~0.6 class~0.6 sort~0.6 separ~0.6
reclin movement~0.6 move~0.6
recogn acknowledg~1 know~1 accept~1 spot~0.5
recognit acknowledg~1 accept~0.6 credit~0.5 memori~0.42 rememb~0.42 approv~0.3
recoil shrink~1 move~0.6 bounc~0.5 bound~0.5 happen~0.42 pass~0.42
recollect recal~1 rememb~1 retriev~1 think~1 memori~0.6 retent~0.6
reconcil accommod~1 settl~0.5 adjust~0.42 set~0.42 correct~0.42 agre~0.3
recondit condit~0.6
reconnoit observ~0.6
reconsid see~0.6 view~0.6
reconsider revers~0.42
reconstruct repair~0.42 fix~0.42 build~0.42 make~0.42 chang~0.3 alter~0.3
reconvert convert~0.6
recopi copi~0.6
recount tell~1 inform~0.6 count~0.42 number~0.42 enumer~0.42
recoup reimburs~1 recov~0.7 compens~0.6 get~0.42 acquir~0.42 keep~0.3
recours assist~0.6 help~0.6 resourc~0.42
recoveri advanc~0.6 retriev~0.5 act~0.3
recreat reviv~1 renov~1 repair~1 refresh~0.7 plai~0.7 unpaid~0.7
recruit enlist~1 enrol~1 enter~1 regist~0.6 rais~0.5 newcom~0.42
rectifi person~0.42 individu~0.42 someon~0.42 somebodi~0.42
recurr return~1 repeat~1
redden flush~1 color~0.6
reded give~0.6 commit~0.6
redefin specifi~0.6 defin~0.6
redefinit definit~0.6
redempt deliveri~0.6 save~0.6 purchas~0.3
redeposit deposit~0.6
redevelop renov~1
redhead person~0.6 individu~0.6 someon~0.6 somebodi~0.6
rediscov discov~0.6
rediscoveri find~0.6
redistribut spread~0.6 distribut~0.6
redoubl escal~0.6 doubl~0.42 duplic~0.42
redress amend~1 compens~1 correct~1 right~1 chang~0.6 alter~0.6
redund extra~1 configur~0.3
reecho ring~0.6 repeat~0.3
reef strip~0.3 slip~0.3
reek smell~1 suggest~0.6
reel spin~0.7 film~0.6 walk~0.6 rotat~0.42 wind~0.3 roll~0.3
reelect return~1 elect~0.6
reenact act~0.3 plai~0.3 repres~0.3
reenforc reinforc~1 support~0.7 confirm~0.6
reestablish restor~1 reinstat~1 chang~0.6 alter~0.6 modifi~0.6
reevalu evalu~0.6 rate~0.6 measur~0.6 assess~0.6 valu~0.6
reexamin review~1 analyz~0.6 analys~0.6
refashion redo~1 produc~0.6 make~0.6 creat~0.6
refere ref~1 review~0.7 reader~0.7 critic~0.42
referendum vote~0.6
refil fill~0.6
refin finish~1 down~1 process~0.7 financ~0.6 amend~0.6 advanc~0.42
reflect point~0.6 design~0.6 show~0.6 manifest~0.5 think~0.42
reflector devic~0.6
reflex reaction~0.6 respons~0.6
reform regener~0.7 amend~0.6 campaign~0.42 caus~0.42 drive~0.42 movement~0.42
refrain music~0.6
refriger preserv~0.6
refuel provis~0.6
refurbish renov~1 regener~0.6 renew~0.6
regain recov~1 retriev~1 find~1 get~0.6 acquir~0.6
regal treat~1
regard see~1 view~1 attent~0.7 detail~0.6 item~0.6 point~0.6
regim author~1 plan~0.42 program~0.42 programm~0.42
regiment control~0.6 command~0.6 form~0.42 organ~0.42 deleg~0.3 design~0.3
regret feel~0.6 experi~0.6 refus~0.3 declin~0.3
regroup form~0.6 organ~0.6 group~0.42
regulatori regul~1
rehabilit renew~0.7 restor~0.6 reinstat~0.42
rehash recycl~0.6 reus~0.6 recap~0.42
rehear listen~0.6 hear~0.6
rehears perform~0.6 execut~0.6 do~0.6
reich state~0.6 land~0.6
reign rule~0.7 period~0.6
rein control~0.6 command~0.6 stop~0.42 halt~0.42
reinterpret see~0.42
reissu public~0.6 issu~0.42
reiter repeat~1 iter~1 tell~0.6
rejoic feel~0.6 experi~0.6
rejoin repai~0.7 return~0.7 join~0.6 answer~0.42 repli~0.42 respond~0.42
rel relat~1 compar~1 person~0.6 individu~0.6 someon~0.6 somebodi~0.6
relai pass~0.6 shift~0.42 control~0.42 team~0.3
related connect~0.6
relationship relat~0.6 state~0.42
relax turn~0.6
relearn learn~0.6 acquir~0.6
releg submit~1 demot~0.7 bump~0.7 break~0.7 bar~0.5 deleg~0.42
relentless persist~0.7
reli count~1 depend~1 bank~1 look~1 calcul~1
reliabl depend~1 respons~0.6 authent~0.5
relianc depend~0.42
relic token~0.7 object~0.42
relief amend~0.3
religion institut~0.42 establish~0.42
relinquish releas~1 resign~1 free~1 pass~0.6 hand~0.6 reach~0.6
relish flavor~0.5 flavour~0.5
reliv experi~0.6 know~0.6 live~0.6
remaind balanc~1 rest~1 part~0.6 compon~0.6 differ~0.5 number~0.42
remak redo~1 produc~0.6 make~0.6 creat~0.6
remand remit~1 challeng~0.6 confin~0.42
remedi repair~1 amend~1 reliev~0.7 alter~0.7 correct~0.6 right~0.6
remembr memori~0.7 retent~0.6 credit~0.42
reminisc rememb~0.6
remiss remit~0.7 payment~0.42
remnant leftov~1 end~0.7 balanc~0.6 rest~0.6
remodel redo~1 chang~0.6 alter~0.6 modifi~0.6
remonstr object~1 inform~0.42 knock~0.3 critic~0.3
remount mount~0.6
remun compens~1 salari~1
remuner wage~1 pai~1 earn~1 salari~1 payment~0.42
renaiss reviv~0.42
rend rip~1 pull~1 split~1 tear~0.6
rendezv meet~0.6 place~0.42 spot~0.42 date~0.3 appoint~0.3
rendit render~1 perform~0.6
renunci defect~0.7 reject~0.6 resign~0.3
reorgan organ~0.6 form~0.42
reorient chang~0.42
repairman repair~0.6
repay refund~1 payment~0.6
repeal annul~1 revok~1 lift~1 revers~1 rescind~1 vacat~1
repent feel~0.42 experi~0.42
repertori deposit~0.6 repositori~0.6 collect~0.42 aggreg~0.42
repetit repeat~1 continu~0.42
replant set~0.6
replenish replac~1 renew~1 fill~0.6
repos rest~1 inact~0.6 put~0.6 assign~0.6 quiet~0.5
represent content~0.6 creation~0.42 cooper~0.3
repress reduc~1 subject~0.6 suppress~0.6 control~0.3
repriev interrupt~0.42 break~0.42
reprimand knock~0.6 critic~0.6
reprint separ~0.7 public~0.6 articl~0.42
reprob reject~0.6
reproduc duplic~1 depend~0.6 produc~0.6 make~0.6 creat~0.6
reproduct replica~0.5 replic~0.5 recal~0.42 copi~0.3
reproof critic~0.6
repudi reject~0.6 refus~0.3 declin~0.3
repuls repel~1 rebuff~1 forc~0.6 fight~0.6 drive~0.5 stand~0.3
reput think~0.6 report~0.5 estim~0.3
requisit demand~0.6 command~0.6 requir~0.6 form~0.42 claim~0.42
reread read~0.6
rescu deliveri~1 save~1 deliv~1 retriev~0.6 take~0.42
reseal seal~0.6
research inquiri~0.7 search~0.7 explor~0.7
resettl settl~0.6 locat~0.6
reshap determin~0.6 shape~0.6 regul~0.6 form~0.42 work~0.42 forg~0.42
resid address~0.6 live~0.6 rest~0.5 hous~0.42 doc~0.42 act~0.3
residu balanc~0.7 rest~0.7 part~0.42 compon~0.42
resili elast~0.6
resist refus~1 action~0.6 fight~0.42
reson remind~0.7 ring~0.5 qualiti~0.3
resort recur~1 repair~0.7 hotel~0.6 us~0.6 util~0.6 appli~0.6
resound ring~1 nois~0.7 sound~0.6 go~0.6
respect valu~1 observ~0.7 estim~0.7 good~0.7 detail~0.6 item~0.6
respir activ~0.42
respit break~0.7 paus~0.42 interrupt~0.3
restat repeat~1 iter~1 statement~0.6 tell~0.6
restaur build~0.6
restless mobil~0.6
restock stock~0.6
restrain confin~1 hold~1 constrain~1 disabl~0.6 moder~0.5 restrict~0.42
restraint control~0.7 constraint~0.5 confin~0.3
resumpt begin~0.6 start~0.6
resurrect rais~1 reviv~0.7 regener~0.42 restor~0.42 return~0.3
resuspend suspend~0.6
retali return~0.6
retard slow~1 chang~0.6 alter~0.6 delai~0.5 check~0.5 hold~0.42
retch purg~1 sick~1 chuck~1 elimin~0.6 pass~0.6
rethink think~0.6
reti tie~0.6 bind~0.6
retort return~1 replic~1 counter~1 repai~1 repli~0.6 respons~0.6
retrac trace~1 return~0.6
retrain train~0.6
retransl translat~0.6 render~0.6
retreat withdraw~1 retir~1 person~0.6 go~0.6 move~0.6 area~0.42
retribut correct~0.42
reunion parti~0.6 unit~0.42
reunit meet~0.6 unit~0.42
revamp regener~0.6 renew~0.6 repair~0.42 fix~0.42 restor~0.42
reveal tell~1 discov~0.7 expos~0.7 break~0.7 show~0.6
revel celebr~0.6 insight~0.42 inform~0.3
reveng return~0.6
rever valu~0.6
reverber replic~1 ring~1 sound~0.6 go~0.6 outcom~0.42 result~0.42
reverend titl~0.42
revet barrier~0.6
revil abus~0.6 shout~0.6
revit regener~1 amend~0.6 renew~0.42
revolut chang~0.6 alter~0.6 rotat~0.5 turn~0.3
revolution chang~0.6 alter~0.6 modifi~0.6
revolv rotat~1 turn~0.6 roll~0.5 door~0.42 move~0.3
reward wage~1 reinforc~0.7 repai~0.5 payment~0.42 teach~0.42 learn~0.42
rhetorician speaker~0.6
rhyme fit~0.42 check~0.42 talli~0.42 agre~0.42
rhythm cycl~0.5 period~0.42
rib support~0.6 cut~0.3
ribbon thread~1 object~0.6 strip~0.3 slip~0.3
riboflavin b~0.6
rich full~0.5 properti~0.3
ricketi weak~0.5
ricochet bounc~1 bound~1 jump~0.6
riddl problem~0.6 screen~0.5 stick~0.42 get~0.42
ride drive~1 go~0.6 move~0.6 continu~0.3 proce~0.3 keep~0.3
rider articl~0.42
ridg elev~0.6 format~0.3
ridicul gui~1 offens~0.42
riffl flip~0.7 thumb~0.7 move~0.6 flow~0.3
rifl strip~1 go~0.7 piec~0.6 take~0.6 search~0.42
rift open~0.6 breach~0.5 break~0.5 sever~0.5 separ~0.3 detach~0.3
rig cheat~0.6 price~0.42 format~0.3 fix~0.3 secur~0.3
rightfield right~1 parcel~0.6 posit~0.42
rigor sever~1 valid~0.7 hard~0.5
rim edg~0.6 bound~0.6 line~0.6 ring~0.42 render~0.42 roll~0.3
rins serv~0.42 process~0.42
riot forc~0.6
riotou disrupt~0.7 troubl~0.7 fast~0.5
ripe good~0.5 right~0.5
ripen chang~0.6 alter~0.6 modifi~0.6 grow~0.42
rippl wave~0.6 flow~0.6 sound~0.42 go~0.42
rise lift~1 emerg~0.6 move~0.6 go~0.6 rais~0.5 upgrad~0.5
riski bad~0.7
rite custom~0.42 usag~0.42
ritual custom~0.6 usag~0.6 us~0.3
rival challeng~1 touch~1 contest~0.6
rive rip~1 pull~1 split~0.7 tear~0.6
river stream~0.6
riverbank bank~0.6
rivet center~1 centr~1 think~0.6 fix~0.42 secur~0.42
rivulet run~1 stream~0.6
road rout~1 wai~0.6 mean~0.42
roadblock barrier~1
roadsid edg~0.6
roadwai rout~0.6
roam roll~1 rang~1 go~0.6 move~0.6
roar nois~0.6 call~0.42 shout~0.42
roast gui~0.7
rob overcharg~0.7 surcharg~0.7 hook~0.7 rip~0.6 cheat~0.42
robe cover~0.42
rock stuff~0.42 move~0.42
roil churn~1
roleplai act~1 plai~1 perform~0.6
roller roll~0.7 wave~0.42
romanc qualiti~0.42
romant artist~0.42
romantic human~0.42 chang~0.42 alter~0.42 modifi~0.42 qualiti~0.3 act~0.3
rome leader~0.42
romp plai~0.6 fill~0.42 run~0.42 win~0.3
roof protect~0.6 cover~0.6
rooftop top~0.6
rooki initi~0.6
roost rest~1 settl~0.42 root~0.42
rope line~0.6
rosebud fill~0.42
rosi flush~0.7
rostrum dai~1 platform~0.6
rot breakdown~0.7 drop~0.42 garbag~0.3
rotor bar~0.42
round cycl~0.7 go~0.6 move~0.6 shape~0.42 form~0.42 rout~0.3
roundhous workplac~0.6 work~0.6 hook~0.42
roundup summari~0.42
rous move~0.6 charg~0.5 disturb~0.3 troubl~0.3
routin act~0.7 number~0.7 turn~0.7 bit~0.7 process~0.6 function~0.5
rove roll~1 rang~1 go~0.6 move~0.6
royalti payment~0.6 hous~0.42
rpm rate~0.6
rub run~0.6 draw~0.6 pass~0.6 touch~0.42 meet~0.42 contact~0.42
rubber synthet~0.42 contest~0.3
rubbish trash~1 scrap~1 garbag~0.42
rubbl dust~1 junk~1 trash~0.6 scrap~0.6
rubi red~0.3
rubric rule~0.6 account~0.42 direct~0.3
ruck fold~0.42
ruddi red~0.7 cherri~0.7
ruffl flow~0.6 walk~0.3
rug break~0.5
ruin destroi~1 break~0.5 finish~0.5 build~0.42 cross~0.42
ruler rule~0.7 person~0.6 individu~0.6 someon~0.6 somebodi~0.6 measur~0.42
rumbl nois~0.6 sound~0.6 go~0.6 seat~0.42 fight~0.3 scrap~0.3
rummag search~0.6
rumor comment~0.6
rump can~0.5 seat~0.5 behind~0.5
rumpu disturb~0.6
runawai person~0.42 individu~0.42 someon~0.42 somebodi~0.42
rundown summari~0.6
runoff flow~0.6 elect~0.42
ruptur tear~1 separ~0.6 divid~0.6 part~0.6
rush movement~0.6 move~0.6 run~0.6 go~0.6 flow~0.42
rust eat~0.7
rustl whisper~1 lift~0.7 nois~0.6 sound~0.6 go~0.6 rip~0.42
rut channel~0.6
sabl black~0.3
sacrific give~1 act~0.6 releas~0.6 resign~0.6 free~0.6 loss~0.42
sad feel~0.6
sadden move~0.6 feel~0.42 experi~0.42
saddl seat~0.6 attach~0.6 charg~0.5 pass~0.42 cut~0.3 command~0.3
sag flag~1 drop~0.6
sail sheet~1 sweep~0.7 employ~0.6 work~0.6 move~0.42 structur~0.3
saint model~0.3
sake interest~1 purpos~0.3 intent~0.3 aim~0.3 design~0.3
salesmanship skill~0.6 acquir~0.6
salient outstand~1
saliva secret~0.6
salli remark~0.6 comment~0.6 input~0.6 action~0.42
salon shop~0.42 store~0.42
saloon bar~1 room~0.6 auto~0.3 machin~0.3
salt flavor~0.6 flavour~0.6
salubri healthi~1
salut greet~0.42
salutari good~1
salvag reliev~1 save~1 deliv~0.6 collect~0.42
salvat deliveri~0.6 save~0.6 mean~0.42 wai~0.42 safeti~0.3
salvo fire~0.42
sampler critic~0.42
sanctiti qualiti~0.6
sanit clean~0.42 cleanup~0.42
sap tire~1 consum~0.6 eat~0.6
sash band~0.42
sashai move~0.6 walk~0.42
sass return~0.6 replic~0.6 counter~0.6
satellit follow~0.42
satiat fill~1 stuff~0.7 consum~0.6 ingest~0.6 take~0.6 have~0.6
satieti full~0.6
satisfact content~0.6 amend~0.3
satisfactori accept~0.7
satisfi fulfil~1 fit~0.6 meet~0.6 fill~0.6
satur chang~0.6 alter~0.6 modifi~0.6 fill~0.42 condit~0.3 statu~0.3
saver person~0.6 individu~0.6 someon~0.6 somebodi~0.6 owner~0.42 possessor~0.42
savior redeem~1 helper~0.42
saw cut~0.6
scab work~0.42
scaffold platform~0.6 arrang~0.42
scamper run~0.6
scandal comment~0.6 troubl~0.42
scant light~1 short~1
scar mark~0.7 defect~0.42
scarifi score~0.42 mark~0.42
scatter disconnect~0.7 separ~0.6 divid~0.6 dust~0.5 part~0.42 split~0.42
scenario script~0.6 book~0.6 set~0.42
scene area~0.6 view~0.5 prospect~0.5 incid~0.42
sceneri set~0.6 local~0.42
scent smell~0.6 properti~0.3
scheme plot~0.6 system~0.5 plan~0.42 group~0.3
scherzo movement~0.6
schism split~1 breach~0.42 break~0.42 sever~0.42
scholar student~1 learner~0.7 learn~0.5 person~0.42 individu~0.42 someon~0.42
scholarship learn~0.7 assist~0.6 learner~0.5 student~0.35
scholast student~0.6
school train~0.7 teach~0.6 build~0.42 down~0.42
schoolboi pupil~0.6
schoolhous build~0.6
schoolmast master~1 head~0.6
schoolroom room~0.6
scienc skill~0.7 subject~0.6 field~0.6 abil~0.42 power~0.42
scientist person~0.6 individu~0.6 someon~0.6 somebodi~0.6
scoff dismiss~0.42 discount~0.42 ignor~0.42
scold knock~0.6 critic~0.6 complain~0.42 kick~0.42
scoop exclus~0.5 report~0.3 stori~0.3 account~0.3
scoot shoot~1
scorch burn~0.42 fire~0.3
scoreboard board~0.6 sign~0.6
scorn reject~0.7 hate~0.6 refus~0.42 declin~0.42
scour scrub~0.7 search~0.6 hunt~0.6 seek~0.6 clean~0.42 cleanup~0.42
scourg person~0.3 individu~0.3 someon~0.3 somebodi~0.3
scout watch~1 watcher~0.6 observ~0.6
scowl lower~0.6
scrambl go~0.6 move~0.6
scrape nois~0.6 make~0.42 creat~0.42
scrapheap dump~0.6
scratch touch~0.6 meet~0.6 contact~0.6 monei~0.3
scrawl write~0.6
scream call~1 shout~1 nois~0.42
screech nois~0.6 call~0.42 shout~0.42
screenplai script~0.6 book~0.6
scribbl write~0.6
scribe score~0.6 mark~0.6
scrimmag disturb~0.42
scriptur book~1 word~1
scroung hunt~0.6 run~0.6
scrutin audit~0.7 inspect~0.7 see~0.6 analyz~0.42 analys~0.42
scrutini look~0.42
scud shoot~1
scuff drag~1 shuffl~0.6
scuffl fight~0.6 scrap~0.6
sculptor artist~0.6
sculptur model~0.7 shape~0.6 form~0.6 work~0.6 forg~0.6
scurri run~0.6
scuttl run~0.6
seafar tar~1
seam line~0.7
seaman tar~1
sear burn~0.42
searchlight light~0.6
season period~0.6
sec second~1
seced separ~0.6 part~0.6 split~0.6 break~0.6
seclud withdraw~1 secret~1 isol~0.6
secondhand us~0.7
secretari head~0.6 chief~0.6 repositori~0.5 assist~0.42 helper~0.42 help~0.42
sect pack~0.42
sector facet~0.3
secular turn~0.6 transfer~0.42
sedan auto~0.6 machin~0.6
sediment deposit~1
seduct success~0.42
seed financ~0.42 player~0.3 particip~0.3
seedpod pod~1
seeker person~0.6 individu~0.6 someon~0.6 somebodi~0.6
seem look~1 be~0.6
seep run~0.6 flow~0.6 feed~0.6 cours~0.6
seepag flow~0.6
seer observ~0.42
segreg separ~0.6 divid~0.42 part~0.42 isol~0.3
seiz take~0.6 captur~0.5
seizur captur~0.7 acquir~0.42 get~0.42
select choic~1 option~1 pick~1 choos~1 take~1 qualiti~1
semblanc color~1 like~0.5 pictur~0.3 imag~0.3 icon~0.3
seminarian student~0.6 pupil~0.6
senior older~0.5 old~0.42
sens feel~1 smell~0.5 mean~0.42 import~0.42 observ~0.42 find~0.42
sensat star~0.7
sensibl sensit~0.7
sensor devic~0.6
sentenc declar~0.6 time~0.5 term~0.3
sentiment sloppi~1 opinion~0.7 view~0.7 feel~0.6 chang~0.42 alter~0.42
sentimentalist person~0.6 individu~0.6 someon~0.6 somebodi~0.6
sentinel watch~1 watcher~0.6
sentri watch~1 watcher~0.6
sept line~0.42 origin~0.42 stock~0.42
septat segment~0.6 section~0.6
sequenc success~0.7 seri~0.6 rate~0.6 rank~0.6 rang~0.6 order~0.6
sequenti success~1
sequestr separ~0.6
seren quiet~1
serenad piec~0.6 perform~0.6 execut~0.6 do~0.6 song~0.42
serial success~1 music~0.6
seriou sever~0.5
serious bad~0.42 sever~0.42
sermon address~0.6 speech~0.6
servant retain~1 worker~0.6
setback revers~1 blow~1 happen~0.6 occurr~0.6
settlement bodi~0.6 community~0.42 agreement~0.3
settler migrat~0.6 depend~0.5
seven figur~0.6 spot~0.42
severalti separ~1 ownership~0.42
sew fix~0.6 secur~0.6 forg~0.42
sewer drain~0.6
sex activ~0.6 class~0.42 categori~0.42 feel~0.3
sextet piec~0.6 figur~0.42
shackl constraint~0.6 bar~0.42
shade shadi~1 mark~0.6 color~0.42 draw~0.42 paint~0.42 protect~0.3
shadow shadi~1 follow~0.6 command~0.3
shadowi shadi~1
shaft line~0.6 remark~0.42 comment~0.42 input~0.42
shake move~0.6
sham fake~1 pretend~0.7 fraud~0.7 cheat~0.42
shambl shuffl~1 walk~0.6
shame black~1 feel~0.6 fire~0.3 rais~0.3
shard piec~0.6
sharer particip~0.6 player~0.6
sharp edg~0.7 intellig~0.6 urgenc~0.42
sharpen chang~0.6 alter~0.6 modifi~0.6
shatter break~0.3
shave trim~0.7 cut~0.42 touch~0.3 reduc~0.3
sheaf bundl~1 packag~0.6 parcel~0.6
shear clip~0.6 crop~0.6 trim~0.6 prune~0.6 cut~0.3
sheath case~0.7 protect~0.6 cover~0.42
shed throw~1 drop~1 remov~0.6 take~0.6 withdraw~0.6 move~0.3
sheep follow~0.3
sheepskin certif~0.3 credenti~0.3
sheer cut~1 turn~0.6 direct~0.42 point~0.42 head~0.42 channel~0.42
shelter structur~0.6 render~0.6 protect~0.5 put~0.42 commit~0.42 place~0.42
shepherd guard~0.6
shibboleth sai~0.6 speech~0.42 deliveri~0.42
shin cut~0.42 letter~0.3
shine work~0.6 look~0.3
shipbuild build~0.6
shipshap trim~1
shipwreck ship~0.6 accid~0.3
shipyard workplac~0.6 work~0.6
shirk slack~1 fiddl~1
shirtfront front~0.6 insert~0.42
shock surpris~0.6 fight~0.42 scrap~0.42 alarm~0.3
shoe place~1 posit~0.6 case~0.42 plate~0.3 scale~0.3 shell~0.3
shore format~0.6
shortag want~0.42
shortcut rout~0.6
shortsight short~1
shortstop short~0.7 posit~0.42
shot shoot~1 plai~0.3
shotgun piec~0.6
shoulder rais~0.6 lift~0.6 elev~0.6 cut~0.42 carri~0.3
shove push~0.6 forc~0.6 stuff~0.5
showcas case~0.7 set~0.6 background~0.6 scope~0.6 container~0.42
shower consum~0.6 ware~0.6 rain~0.3
shrapnel shell~0.6
shred tag~0.7 tear~0.6
shrewd calcul~0.7
shriek call~0.6 shout~0.6 nois~0.42
shrill shout~0.6 call~0.6
shroud hide~1 cover~1 enclos~0.6
shrubberi area~0.6
shuck sai~0.42
shun ban~0.7 expel~0.42
shunt bypass~0.7 transfer~0.6 shift~0.6
shutter screen~0.42
shuttl go~0.6 move~0.6
shy jump~0.6 start~0.6 throw~0.42
sicken repel~0.6 declin~0.42
sickish sick~1
sickli unwel~0.7
sickroom room~0.6
sideboard board~0.6 counter~0.5
sidelong later~0.7
sidewalk walk~0.6
sidl move~0.6
siev screen~1
sift go~0.6 move~0.6 separ~0.42 analyz~0.3 analys~0.3
sigh sound~0.42
sightse look~0.6
signal sign~1 point~0.7 tell~0.42 power~0.3
signifi mean~1
signific important~1 import~0.7 mean~0.5 messag~0.3 content~0.3
signpost sign~0.6
silent still~1
silhouett outlin~0.6 project~0.6 draw~0.42 repres~0.42
simil figur~0.6 imag~0.6
similitud like~1 alik~1 similar~0.6 duplic~0.42
simplic qualiti~0.6
simplifi chang~0.6 alter~0.6 modifi~0.6
sin breach~0.6 break~0.6
sinewi power~0.5
sing tell~0.7 render~0.6 talk~0.42 speak~0.42 burn~0.42
singsong modul~0.6 move~0.42
singular remark~1 individu~0.6
sinist forbid~1 black~0.7
sink drop~1 pass~0.5 laps~0.5 action~0.42 activ~0.42 move~0.42
sinusoid wave~0.42
sire get~1 generate~1 make~0.6 creat~0.6
sirloin cut~0.6
sister member~0.3
sit seat~1 movement~0.6 move~0.6 session~0.5 be~0.42 meet~0.3
situat locat~1 set~1 place~1 posit~0.7 fix~0.7 deposit~0.7
six figur~0.6 spot~0.42
sizabl healthi~0.7
sizzl nois~0.6
skedaddl run~0.6
skeet shoot~0.6
skeptic question~0.7
sketch outlin~0.7 draw~0.6 survei~0.5 resum~0.5 descript~0.42 describ~0.42
skid slip~0.6 rais~0.42 lift~0.42 elev~0.42
skim plane~1 remov~0.6 remot~0.6 scan~0.5 read~0.42 touch~0.42
skin hide~0.5
skirmish fight~0.6 scrap~0.6
skirt pass~0.42 bound~0.3
skit act~0.6 plai~0.6 perform~0.6
skulk hide~0.6 conceal~0.6 fiddl~0.42 walk~0.3
skullcap cap~0.6
skunk git~1 defeat~0.42
skylark plai~0.6
skylight window~0.6
skyscrap build~0.6
slab block~0.6
slacken slow~1 slack~1
slam close~0.6 shut~0.6
slant color~0.7 stand~0.6 tip~0.5
slash cut~0.6
slat strip~0.6
slate destin~0.6 design~0.6 specifi~0.6 regist~0.42
slaughter kill~0.6 defeat~0.42 execut~0.3
slave person~0.6 individu~0.6 someon~0.6 somebodi~0.6 worker~0.42
slaveri subject~0.6
sleeper success~0.3 succeed~0.3
sleev case~0.42
slick slip~1 film~0.3
slicker mac~0.6 cheat~0.5
slide slip~1 go~0.42 move~0.42
slight rebuff~1 offens~0.6
sling throw~0.6 hang~0.42 move~0.3
slink walk~0.6
slippag declin~0.42 movement~0.3 move~0.3
slipper person~0.42 individu~0.42 someon~0.42 somebodi~0.42
slit slice~1 open~0.6 cut~0.6
slogan sai~0.6
slop feed~0.6 move~0.6
slope side~1 format~0.6 posit~0.42
slovenli sloppi~1
sluggish slow~0.7
sluic flush~0.7 stream~0.6
slumber sleep~1 rest~0.6
slump slack~1 flag~0.6 give~0.42 break~0.42 drop~0.3
slurp eat~0.6
sly dodgi~1
smack smell~0.7 suggest~0.42
smash knock~1 blow~0.6 bump~0.6 break~0.5 return~0.3
smirk smile~0.6
smite move~0.42
smoke us~0.6 vapor~0.42
smokehous hous~0.6
smolder burn~0.6 feel~0.42 experi~0.42
smooth style~0.42 rid~0.3 free~0.3
smother suppress~1 cover~0.6 kill~0.42
smuggl export~0.6 import~0.6
smuggler runner~1 crook~0.6
snag catch~0.6 obtain~0.42
snake wind~0.42 thread~0.3
snap catch~1 grab~1 tear~0.7 touch~0.6 talk~0.6 speak~0.6
snare hook~0.7 design~0.6 plan~0.6 captur~0.6 catch~0.6
snarl talk~0.6 speak~0.6 sound~0.42 go~0.42
sneak walk~0.6 hook~0.5 lift~0.5 act~0.42 move~0.42 rip~0.3
sneaker inform~0.42
sneer show~0.6 smile~0.42
sniff smell~0.6
snip snippet~1 clip~0.7 piec~0.6 cut~0.42
snivel tear~0.6
snoop monitor~0.6 supervis~0.6
snort expir~0.42
snow fall~0.6
snub ignor~1 cut~1 rebuff~0.7 repel~0.7 treat~0.6 handl~0.6
snuffbox box~0.6
snuffer person~0.42 individu~0.42 someon~0.42 somebodi~0.42 consum~0.3
snug close~0.7
snuggl put~0.42 set~0.42 place~0.42 posit~0.42
soak overcharg~0.7 surcharg~0.7 hook~0.7 action~0.6 activ~0.6 cheat~0.42
soar zoom~1 lift~0.6
sobrieti moder~0.42
social parti~0.6 interact~0.6 fix~0.3 readi~0.3 set~0.3
societi lodg~0.7 order~0.7 compani~0.5 associ~0.42
sod land~0.6
soddi hous~0.6
sodium metal~0.6
sofa seat~0.6
soft bodi~0.6 unhealthi~0.42
soften break~0.7 mute~0.7 action~0.6 activ~0.6
soil chang~0.6 alter~0.6 modifi~0.6 land~0.5 object~0.3
sojourn visit~1 stai~0.6
solac consol~1
solder join~0.6
soldier slack~0.7 skill~0.6 acquir~0.6 worker~0.42
soldieri forc~0.6 personnel~0.6
sole exclus~1 area~0.3 region~0.3
solemn feel~0.42
solicitud solicit~1
solid bodi~0.6 state~0.42 full~0.42 shape~0.3 form~0.3 depend~0.3
solitud isol~0.6 place~0.3 spot~0.3
solo activ~0.6 piec~0.42 flight~0.3
soloist musician~0.6 player~0.6
solut answer~0.7 result~0.7 resolut~0.7 statement~0.42 method~0.3
solvent resolv~1 answer~0.7 result~0.7 resolut~0.7 statement~0.42
somat corpor~1
somersault flip~1
son word~0.7 logo~0.7
songwrit compos~0.6 song~0.5
sonogram pictur~0.6 imag~0.6 icon~0.6
sonor ring~1 qualiti~0.6
sooth consol~1 reliev~0.42
soothsay forecast~1
sophist advanc~0.7
soprano singer~0.6
sorb turn~0.6
sore sensit~1 raw~1
soror lodg~0.6 order~0.6
sorption action~0.6 activ~0.6
sorri bad~1
soul person~0.7 individu~0.7 someon~0.7 somebodi~0.7 organ~0.42 be~0.42
soundtrack audio~0.6
soup posit~0.3
sour turn~1 work~1
southeast point~0.6 direct~0.3
southern sai~0.6
southpaw leave~0.5 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
southwest point~0.6 direct~0.3
souvenir token~1 object~0.6 remind~0.42
sovereignti rule~0.42 author~0.3 authorize~0.3
soviet state~0.6
sow put~0.6 set~0.6 place~0.6 posit~0.6 distribut~0.42 broadcast~0.42
spacious big~0.6
span cross~1 sweep~1 durat~0.6 continu~0.6 cover~0.6 extend~0.6
spanish land~0.42
spare save~1 trim~1 extra~0.7 free~0.5 reliev~0.42 give~0.3
spark trigger~1 activ~1 light~0.7 initi~0.6 look~0.42
sparkl light~1 look~0.6 be~0.42
spasmod fit~0.7
spatial properti~0.6
spatter nois~0.6 dust~0.6 paint~0.42 rain~0.42 spot~0.3 blob~0.3
speakeasi bar~0.6
spear project~0.42
spearhead head~0.6 lead~0.6
speci kind~0.42 sort~0.42 form~0.42
special narrow~1 specifi~0.7 particular~0.7 offer~0.6 chang~0.6 alter~0.6
specialist doc~0.42
specialti asset~0.6 plu~0.6 individu~0.42 call~0.3
specimen exampl~0.6 instanc~0.6 repres~0.6 sampl~0.42
speck spot~0.6 patch~0.6 touch~0.5 jot~0.5 stuff~0.42
spectacl sight~0.6 displai~0.42
spectacular outstand~0.5
spectat watcher~1 observ~0.6
spectrum scope~0.42 rang~0.42 reach~0.42 ambit~0.42
specul guess~1 bad~1 opinion~0.6 view~0.6 question~0.5 possibl~0.42
speechless silenc~0.6 quiet~0.6
speed fast~0.7 rate~0.6 move~0.6 go~0.6 zip~0.5 movement~0.3
sphere domain~1 area~1 field~1 environ~0.6 artifact~0.42
spice preserv~0.6 chang~0.6 alter~0.6 modifi~0.6 flavor~0.42 flavour~0.42
spider program~0.42 programm~0.42
spill move~0.6 run~0.42 flow~0.42 feed~0.42 cours~0.42
spine back~1 sticker~0.5 project~0.42
spinnabl qualiti~0.6
spiral turn~0.6 wind~0.42
spirit feel~0.7 flavor~0.7 flavour~0.7 look~0.7 smell~0.7 bounc~0.7
spit rain~0.3
splash nois~0.6 dust~0.6 disturb~0.42 disrupt~0.42
splatter nois~0.6
splendid excel~0.7 rip~0.7
splice tie~0.7 join~0.6
splinter bit~0.6 scrap~0.6 separ~0.6 part~0.6 split~0.6 break~0.6
splutter nois~0.6
spoil blow~1 bad~0.7 fail~0.6 modifi~0.3
spoke support~0.6
spokesman repres~0.6 voic~0.6
spong wipe~0.6 learner~0.42 obtain~0.42 follow~0.3 eras~0.3
sponsor patron~1 support~1 helper~0.6 shop~0.5
sponsorship support~0.6 patron~0.5
spoon container~0.6
sport featur~1 clean~1 have~0.6 business~0.42 job~0.42 line~0.42
spotlight spot~0.7 light~0.42
spous partner~1 relat~0.6
spout talk~0.42 speak~0.42
sprai dust~0.6 applic~0.3 cover~0.3
sprain turn~1
sprawl posit~0.6 spread~0.42 distribut~0.42
spring jump~1 bound~1 form~0.7 move~0.6 bounc~0.5 becom~0.42
springboard board~0.6 begin~0.42 start~0.42
sprinkl dust~1 rain~0.3
sprinter runner~0.6
sprout shoot~1 stock~0.7 grow~0.6 develop~0.42 produc~0.42 get~0.42
spur promot~0.6 advanc~0.6 project~0.42
spurn reject~1 refus~0.6 declin~0.6
sputter nois~0.6 chang~0.42 alter~0.42 modifi~0.42
spy spot~1 sight~0.6 watcher~0.42 monitor~0.42 supervis~0.42
squabbl row~0.6 word~0.6
squall shout~0.7 call~0.7 blow~0.3
squar shape~0.6 form~0.6 number~0.42 parcel~0.3 adjust~0.3 adapt~0.3
squat movement~0.42 move~0.42 be~0.42
squawk beef~0.7 shout~0.6 call~0.6 complain~0.42 kick~0.42
squeak nois~0.6
squeal admit~0.42 acknowledg~0.42
squeez compress~0.6 forc~0.5 loss~0.3 red~0.3 move~0.3
squelch suppress~0.6 sound~0.42 go~0.42
squint look~0.42
squirm move~0.6
stab poke~0.5
stabil stabl~1 firm~0.6 chang~0.6 alter~0.6 modifi~0.6 order~0.42
staccato disconnect~1
stack batch~0.7 deal~0.7 mass~0.7 mess~0.7 sight~0.7 load~0.6
stadium structur~0.6
stager supervisor~0.6
stagger walk~0.6 distribut~0.5 arrang~0.3
stagi artifici~0.6
stagnat inact~0.6
stain spot~0.7 color~0.42 chang~0.42 alter~0.42 modifi~0.42 blob~0.3
stair step~1 support~0.6
staircas wai~0.6
stairwai wai~0.6
stairwel well~0.6
stake interest~1 post~0.7 back~0.7 share~0.6 part~0.6 risk~0.6
stalk walk~0.6 follow~0.42
stall compart~0.6 delai~0.6 stand~0.5 stop~0.42 halt~0.42
stammer talk~0.6 speak~0.6
stamp walk~0.6 class~0.42 categori~0.42
stamped act~0.3 move~0.3
stanc posit~0.7
standard measur~1 exchang~0.7 similar~0.7 metric~0.6 regul~0.6 regular~0.6
standpoint stand~1 posit~0.6
standstil stand~0.7 stop~0.42 halt~0.42
starboard side~0.6
stardom star~0.5
stare look~0.6
stark sever~0.7
starlet star~0.42
starlight light~0.6
startl jump~0.7 start~0.7 move~0.42
startup begin~0.6 start~0.6
starv go~0.42 exit~0.42 expir~0.42 pass~0.42
starvat privat~0.42
station place~1 post~1 send~1 move~0.6 rank~0.42 posit~0.3
statistician statist~0.5 calcul~0.42 figur~0.42 estim~0.42 comput~0.42
statuari collect~0.6 aggreg~0.6
statuett figur~0.6 statu~0.5
statut act~0.6
stead posit~1 place~1 function~0.6 offic~0.6 part~0.6 role~0.6
steadi firm~0.7
steak cut~0.6
steal rip~1 slip~0.7 take~0.6 conceal~0.42 hide~0.42 move~0.42
stealth conceal~0.6 hide~0.6
steam go~0.6 move~0.6 lift~0.3
steamship ship~0.6
steel metal~0.6 cover~0.42
steep center~0.6 centr~0.6
steer direct~1 point~1 head~1 channel~1 control~0.6 command~0.6
stem root~1 base~1 theme~1 form~0.6 halt~0.5 check~0.3
stenographi hand~0.6 script~0.6
stepchild child~0.6
stepp field~0.6
stereo photo~0.42 pictur~0.42
steril fix~0.7
stern quarter~1 back~0.6 can~0.5 seat~0.5 behind~0.5
steward offic~0.42
stickpin pin~0.6
stiff remain~0.7 bodi~0.42 resolut~0.3 firm~0.3 resolv~0.3
stiffen process~0.6 chang~0.6 constrain~0.5 action~0.42 activ~0.42 alter~0.42
stifl suppress~0.6 block~0.3
stilt artifici~1 column~0.6
stimul input~1 caus~0.7 have~0.7 get~0.7 make~0.7 inform~0.6
stimulu input~1 inform~0.6
sting burn~1 stick~0.5 harm~0.3 forc~0.3
stink be~0.6 smell~0.42
stipul condit~1 specifi~1 contract~0.6 undertak~0.6
stir shift~0.7 move~0.6 sensit~0.3
stirrup support~0.6
stitch fix~0.6 secur~0.6
stockbrok agent~0.6 factor~0.6
stockhold sharehold~1
stomp walk~0.6
stone kill~0.6 remov~0.42 take~0.42 withdraw~0.42 stuff~0.3
stool seat~0.6
stoop crook~1 act~0.42 move~0.42
storefront front~0.6
storehous storag~1 store~1 deposit~0.6 repositori~0.6
storekeep shopkeep~1 merchant~0.6 merchandis~0.6
storeroom room~0.6
storm forc~0.7 act~0.6 behav~0.6 do~0.6 disturb~0.42 disrupt~0.42
storylin plot~0.6
storytel speaker~0.6
stove rang~1
stow pack~0.6
straddl rang~0.7 be~0.6 repres~0.42
straggl depart~1 spread~0.42 distribut~0.42
straggler poke~0.6
strai roll~1 rang~1 isol~1 go~0.6 move~0.6 tell~0.3
straightawai section~0.6 segment~0.6
straighten chang~0.42 alter~0.42 modifi~0.42
strain reach~1 try~0.7 effort~0.6 push~0.6 drive~0.6 tune~0.5
strait sound~1 pass~0.7 channel~0.6
strand isol~1 form~0.6 shape~0.6 abandon~0.6 chain~0.5 line~0.42
strang foreign~0.5 flavor~0.42 flavour~0.42 qualiti~0.3
strangl throttl~1 suppress~1 kill~0.6
strangul throttl~1
strap tie~0.6 bind~0.6 band~0.3
stratif categor~0.6 classif~0.6 condit~0.42
stratifi grade~1 rank~1 separ~0.6 sever~0.6 tell~0.6 arrang~0.42
stratum class~0.7 level~0.5 person~0.42 place~0.3
stravinski music~0.42
streak run~1 success~0.6 move~0.6 bar~0.5 mark~0.3 color~0.3
streamlin flow~0.7 train~0.6
streetcar trollei~1
strength properti~0.6 forc~0.5 capabl~0.42
strengthen chang~0.6 alter~0.6 modifi~0.6
stress show~0.6 try~0.5 sai~0.42
stretch reach~0.7 extend~0.7 be~0.6 movement~0.42 move~0.42
strew spread~0.6 distribut~0.6 cover~0.42
striation band~0.7 channel~0.6 bar~0.42
stride step~0.7 advanc~0.3 progress~0.3
strike move~0.7 outstand~0.7 touch~0.6 blow~0.3 bump~0.3
string thread~1 draw~1 arrang~0.6 add~0.42 advanc~0.3 progress~0.3
stripe band~1
strive endeavor~1 reach~0.7 attempt~0.6 effort~0.6 try~0.6 seek~0.6
stroke throw~0.7 plai~0.6 touch~0.6 movement~0.42 row~0.3
stroll walk~0.6
struggl fight~1 attempt~0.6 effort~0.6 endeavor~0.6 try~0.6 seek~0.6
strum sound~0.6
strut walk~0.6
stub part~0.42 piec~0.42 receipt~0.3
stubborn resolut~0.42 firm~0.42 resolv~0.42
stud cover~0.6 continu~0.6 extend~0.6 add~0.42
studi survei~1 analyz~1 analys~1 work~0.7 report~0.5 learn~0.42
studio workplac~0.6 work~0.6 apart~0.42
stuffi close~1
stumbl walk~0.6 move~0.42
stump campaign~0.6 stick~0.6 get~0.6 walk~0.42 post~0.3 run~0.3
stunt effort~0.6 exploit~0.6 perform~0.42 execut~0.42 do~0.42
stupid mistak~0.42 error~0.42 fault~0.42
stutter talk~0.6 speak~0.6
stylist artist~0.6 style~0.5 wai~0.35
subcommitte commiss~0.6
subcontract job~1 hire~0.6 work~0.42
subdivis parcel~0.6 branch~0.5 segment~0.42 section~0.42
subdu reduc~1 hush~1 mute~1 quiet~1 suppress~0.7 control~0.42
subfigur figur~0.6
subgroup group~0.6
subjug subject~1 reduc~1 suppress~0.6 master~0.42 captur~0.3
sublim chang~0.6 vapor~0.42
submarin sub~1
submerg settl~0.6 cover~0.42
subordin assist~0.6 helper~0.6 help~0.6 support~0.6 rate~0.6 rank~0.6
subpart part~0.6 compon~0.6
subpoena serv~0.6 process~0.6
subsect section~0.6 segment~0.6
subservi submiss~0.5
subsid support~0.6 settl~0.5 pai~0.42
subsidi grant~0.6
subsist live~1 exist~1 support~0.6 keep~0.6 be~0.3
substanc center~0.7 centr~0.7 gist~0.7 heart~0.7 sum~0.7 part~0.6
substanti confirm~1 support~1 real~0.5 be~0.42 make~0.3 creat~0.3
subtend be~0.6
subtitl render~0.6
subtleti mean~0.6 import~0.6
subtract calcul~0.6 comput~0.6 figur~0.6 reduc~0.42 trim~0.42 cut~0.42
suburb community~0.6
subvert chang~0.42 alter~0.42 modifi~0.42
subwai tunnel~0.42
succe win~1 follow~0.7
successor replac~1 substitut~0.42 issu~0.3
succor assist~0.6 help~0.6
succumb accept~0.6 consent~0.6 go~0.42 exit~0.42 expir~0.42 pass~0.42
suck consumpt~0.6 ingest~0.6 draw~0.42
sucker mark~1 shoot~0.42
suction consumpt~0.42 ingest~0.42
sue action~1 litig~1 process~1 challeng~0.6
suffer have~0.7 get~0.7 experi~0.6 see~0.6 receiv~0.42 feel~0.3
suffic do~1 answer~1 serv~1 fulfil~0.6
suffix end~0.6 termin~0.6
suffoc kill~0.6 block~0.42 becom~0.3 turn~0.3
suffrag vote~1
suffus flush~0.6 chang~0.42
sugar monei~0.3
suicid kill~0.6
suit accommod~1 fit~1 case~0.7 caus~0.7 room~0.7 piec~0.6
suitabl qualiti~0.6
sullen lower~0.7
sulphur process~0.6 treat~0.6
summat sum~1 total~1 add~1 talli~1 summari~0.6 count~0.6
summon call~0.6 make~0.3 creat~0.3
sun light~0.42 expos~0.42
sundown sunset~1 hour~0.6
sundri mix~1
sunlight light~0.6
sunshin light~0.6 weather~0.42 condit~0.42 attribut~0.3
superhighwai network~0.42
superimpos put~0.6 set~0.6 place~0.6 posit~0.6
superintend supervis~1 manag~1 supervisor~0.6 administr~0.6
superl elev~0.7 top~0.7 level~0.42 stage~0.42 point~0.42
supermarket market~0.6
supernatur caus~0.6
supersed replac~1 follow~0.6
suppl adapt~0.3
supplant replac~1 follow~0.6
supplement add~0.6 append~0.5 repres~0.42 be~0.42 compon~0.3 attach~0.3
suppli render~1 issu~0.7 give~0.6 provis~0.5 distribut~0.42 activ~0.3
supplic request~0.3
suppos sai~1 think~0.7 guess~0.7
supremaci control~0.6
sureti secur~0.7
surf wave~0.6
surfac artifact~0.6 bound~0.42 cover~0.42
surfeit render~0.6
surg zoom~0.7 flow~0.6 lift~0.42 wave~0.3 run~0.3 feed~0.3
surgeon doc~0.6
surmis guess~1 opinion~0.6 view~0.6 pretend~0.42
surmount master~1 shell~0.6 scale~0.5 head~0.42 reach~0.3 make~0.3
surpass excel~1 pass~0.5 shell~0.42 go~0.3 move~0.3
surplu extra~1
surrend resign~1 deliv~0.7 give~0.42 gift~0.42 deliveri~0.3
surround environ~1 ring~1 touch~0.6 meet~0.6 contact~0.6 cover~0.42
surviv live~1 last~1 go~1 life~0.6 aliv~0.6 exist~0.5
survivor person~0.42 individu~0.42 someon~0.42 somebodi~0.42
suscept condit~0.6 statu~0.6
suspect fishi~1 shadi~1 suspici~1 person~0.6 individu~0.6 someon~0.6
suspens paus~0.7 break~0.7 interrupt~0.7 inact~0.3
sustain prolong~1 have~0.7 get~0.7 continu~0.6 preserv~0.6 experi~0.42
susten support~0.7 keep~0.7 live~0.7 mainten~0.5 resourc~0.42
swab appli~0.42
swad bunch~0.6 cluster~0.6
swagger walk~0.6 act~0.3 behav~0.3 do~0.3
swai power~0.6 carri~0.5 work~0.3
swallow consumpt~0.42 ingest~0.42 destroi~0.42 enclos~0.3
swamp fill~0.42
swan verifi~1 roll~0.7 rang~0.7 declar~0.6 go~0.42 move~0.42
sward land~0.6
swarm cloud~0.7 stream~0.7 group~0.42
swash wave~0.6
swath cover~0.6 bind~0.6
swear verifi~0.7 commit~0.42 declar~0.42
sweat secret~0.6 elimin~0.6 pass~0.6
sweatband band~0.6
sweater person~0.42 individu~0.42 someon~0.42 somebodi~0.42
sweet smell~0.3
swell lump~1 big~1 bump~0.7 wave~0.6 elev~0.42 project~0.42
swerv cut~1 turn~0.6
swig draft~1
swim float~0.7 go~0.6 move~0.6 be~0.3
swindl scam~1 cheat~0.6
swing action~0.6 activ~0.6 move~0.6 blow~0.3 go~0.3
swipe hook~0.7 lift~0.7 rip~0.42
swirl rotat~0.6 run~0.42 flow~0.42 feed~0.42 cours~0.42
swish sound~0.6 go~0.6
swiss land~0.6
switchboard exchang~0.6
swivel turn~0.6
swoop fall~0.6 move~0.42
symbol repres~1 sign~0.6 mean~0.6
symbolist artist~0.6 translat~0.42
symmetri balanc~1 properti~0.3
sympath feel~0.6 experi~0.6
sympathi feel~0.42
symposium confer~0.6
symptom evid~0.6
symptomat diagnost~1
synchroni synchron~1
syndic pool~0.7 associ~0.42
synerg action~0.6 activ~0.6
synergist interact~1
syntax structur~0.6 system~0.42
synthesi synthes~0.35
synthesis synthes~1 combin~0.6
systemat system~1 organ~0.6 order~0.6
tableau arrang~0.6 view~0.42 prospect~0.42
tablet paper~0.42 bar~0.3
taboo forbidden~1 prohibit~1
tabul tabl~1 inform~0.6 info~0.6 arrang~0.6 set~0.6 shape~0.42
tack fix~0.6 secur~0.6 assembl~0.5 piec~0.5 join~0.3 make~0.3
tackl undertak~1 attach~0.42
tail process~0.6 end~0.42 project~0.3
tailback back~0.6
tailgat gate~0.6
tailor trim~1 cut~0.7 adapt~0.6 accommod~0.6 design~0.42 forg~0.3
takeoff go~0.6 leav~0.6 imperson~0.3
tale stori~1 messag~0.6 content~0.6
talent gift~1
talki talk~1
tame moder~0.7 chang~0.6 alter~0.6 modifi~0.6 adapt~0.3 accommod~0.3
tan burn~1
tang flavor~0.5 flavour~0.5
tangibl real~0.7
tantrum fit~1
tap pat~1 sound~0.6 cut~0.6 tip~0.5 blow~0.42 bump~0.42
taper point~0.7 fall~0.6
tapestri hang~0.3
tarnish spot~0.6 blob~0.6
tarri be~0.6 leav~0.42
tast prefer~0.7 sampl~0.5 try~0.5 like~0.42 consum~0.3 ingest~0.3
tavern build~0.6
tawdri loud~1
taxi auto~0.6 machin~0.6 go~0.6 move~0.6
taxpay payer~0.6
teamster team~0.5
teas bug~1 harass~0.6 plai~0.42 control~0.3
techniqu method~0.6 skill~0.42
technolog technic~0.7 applic~0.6 subject~0.42 field~0.42
tediou slow~1
tee site~0.6 support~0.42
teem stream~0.7
teeter move~0.6
telegram wire~1 messag~0.6
telegraph wire~1 setup~0.6
telegraphi setup~0.42
telescop digest~0.42
televis video~1 broadcast~0.6 send~0.6 transmit~0.6 receiv~0.3
telltal tell~1
temper mood~0.7 feel~0.42
tempera adjust~0.3 registr~0.3
tempest disturb~0.6 disrupt~0.6
templ featur~0.42 build~0.3
tempo rate~0.42
tempt invit~0.6
ten spot~0.42
tenac persist~1 determin~0.6 purpos~0.6
tenanc tenant~0.5
tend care~1 attent~1 run~1 work~0.6 be~0.6 look~0.42
tender raw~0.7 offer~0.7 sensit~0.7 give~0.6 gift~0.6
tenor singer~0.3
tension condit~0.42 statu~0.42 balanc~0.3
tent web~0.42
tentacl process~0.42
tenth rank~0.42
tenur term~0.6
terminolog languag~1 word~0.6
terrac area~0.6 row~0.3
terrain parcel~0.6
terribl sever~0.5
territori region~0.6 area~0.42
terror forc~0.6 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
testament will~0.7
testifi prove~0.7 evid~0.7 show~0.7 declar~0.6 inform~0.42
testimoni evid~0.6 recommend~0.5 approv~0.42
tether attach~0.6
textil artifact~0.6
textur feel~0.6 qualiti~0.42 music~0.3
thank acknowledg~0.6 convei~0.6 assist~0.42 help~0.42
thatch teach~0.5
thaw unfreez~1 weather~0.42 condit~0.42
theater hous~1 build~0.6 field~0.5 region~0.3
theatr hous~1 build~0.6 field~0.5 region~0.3
theatrego watcher~0.6
then point~0.6
theologi subject~0.6 field~0.6 system~0.42
theologian student~0.6
theorem idea~0.42
theori possibl~0.7
theorist possibl~0.5
therapeut alter~1
thermometri measur~0.6
thermostat regul~0.6
thiamin b~0.6
thick insid~0.6
thicken chang~0.6 alter~0.6 modifi~0.6 turn~0.42
thief crook~0.6
thigh help~0.42 serv~0.42
thin turn~0.6 fine~0.5 reduc~0.5 cut~0.5 trim~0.42 narrow~0.3
thirst drive~0.6
thorn sticker~0.7
thoroughfar rout~0.6
thought idea~1 think~0.7 content~0.6
thrash toss~0.7
threadbar tire~1
threat warn~0.42 declar~0.3
threaten forbid~1 lower~0.7 exist~0.6 be~0.6 warn~0.42 forecast~0.3
thresh toss~1 separ~0.6
thrifti care~0.7
thrill boot~1 charg~1 flush~1 kick~1
thrive expand~1 grow~0.6 turn~0.42
throat open~0.42
throb heartbeat~0.6 sound~0.42
throne can~0.7 posit~0.3 post~0.3 offic~0.3 spot~0.3 place~0.3
throng pack~1
thrust push~1 stuff~0.7 forc~0.6 drive~0.5 blow~0.42 move~0.3
thud sound~0.6 go~0.6
thugge execut~0.6
thump sound~0.6 move~0.6 poke~0.5 go~0.42
thunder nois~0.6 move~0.6 shout~0.42
thwack blow~0.6
thwart cross~1 forbid~0.6
tidbit treat~0.6
tide news~1 intellig~1 word~1 inform~0.6 info~0.6 period~0.3
tiger person~0.6 individu~0.6 someon~0.6 somebodi~0.6
tighten alter~0.6 adjust~0.6 chang~0.6 modifi~0.6 constrain~0.5 restrict~0.3
tile piec~0.3
tilt tip~1 shift~0.5 move~0.42
tilth condit~0.6 statu~0.6 land~0.42
timber post~0.3
timbr qualiti~1
timeli opportun~0.7 pat~0.7 time~0.6
timeworn tire~1
tin metal~0.6 container~0.3
tinker work~0.6 fiddl~0.5 repair~0.3 fix~0.3 restor~0.3
tinkl sound~0.6 go~0.6
tint touch~1 color~0.6 trace~0.5 suggest~0.5
tipto tip~1 walk~0.6
tiresom slow~1
tissu paper~0.42
toast celebr~0.42
toe cover~0.42
toi artifact~0.6 replica~0.42 replic~0.42 devic~0.3
toil work~0.6
toilet can~1 room~0.6
toler digest~1 stand~1 support~1 permiss~0.7 kind~0.7 allow~0.6
toll price~0.7 cost~0.7 fee~0.6 ring~0.6 valu~0.42 sound~0.3
tollgat gate~0.6
tomb place~0.6 spot~0.6
ton score~1 load~1
tone speech~0.6 deliveri~0.6 qualiti~0.5
tool drive~0.6 mean~0.42 wai~0.42 render~0.3
tooth project~0.42 structur~0.3
topographi shape~0.6 form~0.6 configur~0.6
toppl tip~0.7 fall~0.6 push~0.42 forc~0.42
torch light~0.6
torment harass~0.42
torrent rain~0.6 current~0.42 stream~0.42 batch~0.3 deal~0.3 mass~0.3
torso trunk~1 bodi~1
tortuou wind~0.7
toter carrier~1
totter walk~0.42 move~0.3
touchdown score~0.6 land~0.42
touchston measur~1 metric~0.6
tough elast~0.3
tour go~0.7 spell~0.7 turn~0.7 enlist~0.5 shift~0.42 period~0.3
tournament contest~0.6
tow draw~0.6
tower column~0.7 structur~0.6 lift~0.6 shape~0.42 form~0.42
tract parcel~1 system~0.42
trade merchandis~1 business~0.42 job~0.42 line~0.42 exchang~0.42 chang~0.42
trademark marker~0.42 mark~0.42
trader merchant~0.6 merchandis~0.6
tradesman shopkeep~1 merchant~0.6 merchandis~0.6
tradit custom~0.7 content~0.6
tradition attach~0.42
tragedian author~0.6 player~0.42
traineeship assist~0.6
trainman employe~0.6
trait attribut~0.6
traitor crook~0.6 cheat~0.42
tramp walk~0.42 footer~0.3 track~0.3 cover~0.3 cross~0.3
trampl sound~0.6 walk~0.6
tranc spell~1
tranquil quiet~1 still~1 order~0.42
transcend pass~0.7 top~0.7 excel~0.42
transfix interest~0.6
transfus insert~0.6 introduct~0.6 action~0.42
transgress breach~1 break~1 spread~0.42 action~0.3
transienc brief~0.7 durat~0.42
transluc clear~0.6
transmiss transmit~1 catch~1 contract~1 send~0.6
transmut transform~1 shift~0.7 convers~0.6 chang~0.6 alter~0.42 modifi~0.42
transpar vapor~0.7
transpir action~0.6 activ~0.6 flow~0.6
transplant transfer~1 be~0.42 insert~0.3 enter~0.3 introduc~0.3
transport transit~1 transfer~0.7 carri~0.7 move~0.6 ship~0.5 movement~0.42
transpos transfer~0.7 turn~0.6 revers~0.6 shift~0.42 chang~0.3 alter~0.3
trap hous~1 corner~1 devic~0.6 confin~0.6 drain~0.42 captur~0.42
travel move~1 go~1 movement~0.6 person~0.6 individu~0.6 someon~0.6
travers track~1 cover~1 cross~1 sweep~0.7 pass~0.6 deni~0.5
tread step~1 go~0.6 move~0.6 walk~0.42 contact~0.3
treadmil business~0.3 job~0.3 line~0.3
treasur valu~1 want~1 see~0.6 view~0.6
treasuri fund~0.6 financ~0.6
treatment handl~0.7 care~0.6 attent~0.6 manag~0.42 direct~0.42
treetop top~0.6
trench ditch~0.6
trend cours~0.7 direct~0.6 wai~0.6 movement~0.5
trespass breach~0.6 break~0.6 us~0.42
triangl shape~0.42 form~0.42
tribun court~1 assembl~0.6
tribut approv~0.6 protect~0.5 payment~0.42
trick devic~0.6 cheat~0.5 shift~0.42
trickl filter~1 run~0.6 flow~0.6 feed~0.6 cours~0.6
trill note~0.6
trio three~1 figur~0.6 piec~0.42
trip move~0.6 slip~0.5
tripl safeti~0.6 set~0.42 multipl~0.3
tripod stand~0.6
trite tire~1
triumph end~0.6 conclus~0.6 finish~0.6 success~0.6 win~0.6 blow~0.3
trivial fiddl~1 detail~0.42 item~0.42 point~0.42 object~0.3
troika three~0.7 figur~0.42
troop forc~0.6 personnel~0.6 unit~0.3
trooper offic~0.42
trot clip~1 run~0.6 translat~0.3 render~0.3 version~0.3 walk~0.3
trough channel~0.42
troup compani~1 organ~0.6
truck ship~0.6 cart~0.42
trudg walk~0.6
trumpet musician~0.6 player~0.6 plai~0.42
trundl go~0.6 move~0.6
trust properti~0.6 belong~0.6 hold~0.6 permit~0.42 allow~0.42 let~0.42
truth statement~0.3
tsunami wave~0.6
tub vat~0.7
tuft bunch~0.6 cluster~0.6
tug push~0.7 drive~0.7 pull~0.6 draw~0.6 fight~0.42
tuition fee~0.6 teach~0.42
tumbl fall~0.7 tip~0.7 slip~0.42 push~0.42 forc~0.42
tumult disturb~0.6 disrupt~0.6
tumultu disrupt~1 troubl~1
tungsten metal~0.6
turbul disrupt~1 troubl~1 churn~0.7
turf land~0.6
turmoil disturb~0.6 disrupt~0.6
turnov bulk~0.3 mass~0.3 volum~0.3
turnpik gate~0.6
turntabl platform~0.6
tutor teach~0.6 learn~0.6 relat~0.42
tutori session~0.6
tweez tweak~0.6
twenti bill~0.42 note~0.42
twentieth rank~0.6
twiddl rotat~0.6
twig branch~0.6 fork~0.6 separ~0.6
twilight fall~1 hour~0.6 light~0.42 declin~0.3
twin duplic~1 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
twine wind~0.7 roll~0.7 move~0.42 make~0.3 creat~0.3
twing feel~0.6
twinkl heartbeat~1 second~0.6 bit~0.6
twirl spin~0.7 rotat~0.6
twirler perform~0.6
twist turn~1 spin~0.7 develop~0.6 move~0.6 devic~0.5 rotat~0.42
twitch flip~0.5 move~0.42
twofold doubl~1
typewrit type~1 write~0.6
typifi repres~0.7 mean~0.42
typographi print~0.42
tyranni dictat~0.5 control~0.42
tyrant dictat~0.6 person~0.3 individu~0.3 someon~0.3 somebodi~0.3
ubermensch leader~0.6
ultimatum demand~0.6
ultracentrifug separ~0.6
umbrella unit~0.3
unafraid secur~0.7
unambigu clear~0.6
unanim whole~0.7
unasterisk unstar~1
uncertain unseal~0.5
uncertainti qualiti~0.6
uncl helper~0.42
unclasp releas~0.6
uncloud clean~1 clear~1 light~1
unconcern feel~0.42
uncondit categor~0.7
unconfess person~0.6
unconsci head~0.6
uncork open~0.42
uncov expos~1 discov~0.5 break~0.5 tell~0.3
underachiev perform~0.6 student~0.6 pupil~0.6
undercov secret~1
undercurr mean~0.6 current~0.42 stream~0.42
underdevelop develop~1
underestim valu~0.6 estim~0.42 guess~0.42 judg~0.42
underground secret~0.7
underl assist~0.6 helper~0.6 help~0.6 support~0.6
underli be~0.6
underlin mark~0.42
underpin support~0.7 hold~0.6 fit~0.42 check~0.42 talli~0.42 agre~0.42
underscor mark~0.42
undersid side~0.6
underst minim~1 inform~0.6
understand intellig~1 agreement~0.7 see~0.7 know~0.6 read~0.5 translat~0.5
understat statement~0.6
underworld class~0.6
underwrit cover~0.7 undertak~0.6
undress strip~1 remov~0.42 take~0.42 withdraw~0.42
undul roll~0.7 flow~0.6 wave~0.5 move~0.3
unearth locat~0.6
unemploy state~0.6
unfalt firm~1
unfasten open~0.7 undo~0.6
unfit inappropri~1 bad~0.5
unfold develop~0.6 extend~0.5
unfortun person~0.6 individu~0.6 someon~0.6 somebodi~0.6
unhappi feel~0.6
unheed ignor~1
unhitch undo~0.6
unhurt whole~1
unif unit~0.5 state~0.42 combin~0.3
unifi unit~1 merg~1 integr~1 mix~0.7 chang~0.42 alter~0.42
uniform regular~0.6 similar~0.42
uniniti person~0.6
uninterrupt continu~0.7
uninvolv detach~0.7
union organ~0.6 pair~0.5
uniqu individu~0.6
uniti integr~1 whole~1 on~0.7 1~0.7 i~0.7 singl~0.7
univers exist~1 creation~1 world~1 bodi~0.6 collect~0.42 aggreg~0.42
universal general~1
unknown stranger~0.7 region~0.6 variabl~0.3
unlac undo~0.6
unleash releas~0.6
unload drop~1 handl~0.6 deliv~0.6 empti~0.42
unmarri singl~1
unmask expos~0.6
unmistak evid~0.7 manifest~0.7
unpredict chang~0.6
unravel undo~0.6 run~0.5
unreal artifici~0.5
unscath whole~1
unscrambl chang~0.6 alter~0.6 modifi~0.6 undo~0.42
unselfish share~0.42
unshak firm~1
unsheath draw~0.6 pull~0.6
unsold detach~0.6
unsolv unresolv~1
unspoken mute~1
unsuccess abort~0.7
unsympathet close~0.5
unteach teach~0.6 learn~0.6
unthaw unfreez~1
unti undo~0.7 chang~0.42 alter~0.42 modifi~0.42
untruth statement~0.6
unvari constant~1
unveil expos~0.6 show~0.42 remov~0.3 take~0.3 withdraw~0.3
unwav firm~1 level~0.7
unwind move~0.6 undo~0.42 turn~0.3
unwir undo~0.6
unwit ignor~0.5
upheav disturb~0.42 disrupt~0.42
uphold continu~1 preserv~1 keep~0.6 maintain~0.6 hold~0.6 support~0.42
upholst render~0.6
upkeep care~1 mainten~1 repair~0.6 fix~0.6 support~0.42
uplift lift~0.42
uppercut blow~0.6
uprais rais~1 lift~1 reviv~0.6
upright good~0.7 just~0.7
uproar disturb~0.6 disrupt~0.6 nois~0.42
uproot extermin~0.7 destroi~0.42 move~0.3
upset disturb~1 worri~1 break~0.7 touch~0.6 troubl~0.5 fire~0.42
upshot outcom~1 result~1 event~1 issu~1
uptak consumpt~1 ingest~1 activ~0.6
uptown community~0.6
urban chang~0.6 alter~0.6 modifi~0.6
urchin child~0.6
urg recommend~0.7 need~0.6 urgenc~0.5 propos~0.42 suggest~0.42 solicit~0.3
usabl function~0.7 avail~0.5
useabl function~1 avail~0.5
useless unus~1 qualiti~0.6
usher show~1 lead~0.6 take~0.6 direct~0.6 conduct~0.6
usurp take~0.6 replac~0.42
utilitarian us~1
utmost maximum~1 last~0.7 limit~0.6 bound~0.6
utopia state~0.42
utter talk~0.5 speak~0.5
vacanc empti~0.7 void~0.7 space~0.42
vaccin protect~0.6
vacuol condit~0.6 statu~0.6
vacuum empti~0.7 void~0.7 clean~0.6 space~0.42 region~0.3 part~0.3
vagabond object~0.6
valuabl worth~0.7
valuat evalu~1 rate~1 assess~0.6 price~0.42 term~0.42
valv structur~0.6 devic~0.42 control~0.3
vanguard posit~0.3 view~0.3 perspect~0.3
vanish end~0.42 stop~0.42 finish~0.42 termin~0.42 laps~0.3 pass~0.3
vaniti empti~0.7
vanquish shell~1 defeat~0.6
vari chang~1 alter~1 variabl~1 depart~0.7 differ~0.42
variat chang~0.6 alter~0.6 activ~0.42 theme~0.3 idea~0.3
varieti collect~0.6 aggreg~0.6
veer cut~1 turn~0.6 switch~0.42 shift~0.42
veget produc~0.6 collect~0.6 aggreg~0.6 grow~0.42 develop~0.42
vehement tear~1
veil hide~0.7 obliter~0.7 conceal~0.6 chang~0.42 alter~0.42 modifi~0.42
vein style~0.42
veloc rate~0.6
vend sell~0.6 merchandis~0.6 market~0.6
vener valu~0.6
vent hole~0.6 show~0.6 open~0.42 refresh~0.42
ventil refresh~0.6 expos~0.42 discuss~0.3 word~0.3
ventur guess~0.7 pretend~0.7 undertak~0.6 project~0.6 task~0.6 go~0.6
verdict find~0.6
verg threshold~1 edg~0.6 bound~0.6 limit~0.42 staff~0.3
veri ident~0.7
verid real~1
verisimilitud color~0.6
verit authent~0.7
vers line~0.3
versatil skill~0.6
vessel container~0.3
vest give~0.42
vestibul room~0.6
vestig trace~1
vet doc~0.6
vex worri~0.7 disturb~0.5 troubl~0.42 move~0.3
vexat worri~0.5
viabil properti~0.6
viabl execut~1
vibranc ring~1 qualiti~0.6
vibrat movement~0.6 move~0.6 wave~0.3
vicin local~1 section~0.6
victim wrong~0.6 scam~0.5 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
victor master~1 superior~1 contest~0.42
victori end~0.6 conclus~0.6 finish~0.6 success~0.6
viewer watcher~1 observ~0.6 audienc~0.6
viewpoint stand~1 posit~0.6
vigil watch~1 wake~1 alert~1 attent~0.6
vignett descript~0.6 photo~0.42 pictur~0.42
vigor zip~1 forc~0.6 life~0.3
vile offens~0.7
villag community~0.6
villain role~0.42 part~0.42
vindic clear~0.6 maintain~0.6
vintag old~0.42
vinyl group~0.6 plastic~0.42
violat break~1 breach~0.7 touch~0.3 disturb~0.3
violenc forc~1
violin fiddl~1
violinist musician~0.6 player~0.6 fiddl~0.5
virgin condit~0.6 statu~0.6 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
virtu good~0.6 worth~0.42
virtuoso star~1 master~1 musician~0.42
virul harm~0.6
viscos bodi~0.6
vision sight~0.7 imag~0.6
vista view~1 prospect~1
visual imag~1 project~1 see~1 figur~1 pictur~1 watch~0.42
vital critic~1 organ~0.6 live~0.5 healthi~0.42 forc~0.3
vivid color~1 graphic~1 interest~0.6
vivifi reviv~1 renov~1 repair~1 chang~0.42 alter~0.42 modifi~0.42
vocabulari knowledg~0.42
vocal voic~1 sound~1 sai~0.6
vocalist singer~1 musician~0.6 player~0.6 voic~0.5
vocat call~1 business~0.6 job~0.6 line~0.6 bodi~0.42
vogu style~1 accept~0.42
volcano mount~0.42
volit will~1 modul~0.6 choic~0.42 option~0.42 pick~0.42
vollei fire~0.6 return~0.42
voltag potenti~0.7
voltmet meter~0.6
volumin wind~0.7
volunt offer~0.7 inform~0.6 worker~0.42 act~0.42 move~0.42 work~0.3
vomit purg~1 sick~1 chuck~1 project~0.6 elimin~0.6 pass~0.6
vouchsaf allow~0.6 grant~0.6
vow give~0.42 commit~0.42
vowel phone~0.6 sound~0.6 letter~0.42
wad score~1 load~1 pack~1 bundl~1 ram~0.7 arrang~0.6
wade walk~0.6
wafer past~0.6
waft float~0.6 blow~0.6
wag card~1
wager plai~0.6
waggl move~0.42
wail complaint~0.6 tear~0.6 shout~0.6 call~0.6
wainscot panel~1
waist area~0.6 region~0.6 part~0.42
waiter server~1 person~0.42 individu~0.42 someon~0.42 somebodi~0.42
waitress server~0.6
waiv abandon~0.42
walkout object~0.42
walkov undertak~0.42 project~0.42 task~0.42
wallop defeat~0.42
wallow move~0.42 zoom~0.3
wallpap paper~0.6
wan sick~1
wand staff~0.3
wander roll~1 rang~1 mobil~1 cheat~0.7 wind~0.7 go~0.6
wane declin~1 fall~0.6
wangl manag~1 fake~0.7 reach~0.6 cheat~0.42
war action~0.6
ward person~0.6 individu~0.6 someon~0.6 somebodi~0.6 block~0.3
wardrob collect~0.42 aggreg~0.42
wareh reposit~1 storag~1 deposit~0.6
warfar action~0.6
warhors mount~0.3
wari suspici~0.7
warm chang~0.6 alter~0.42 modifi~0.42
warmth temperatur~0.6 care~0.42
warrant sanction~0.5 secur~0.42 back~0.42 support~0.42 approv~0.3
warrior person~0.6 individu~0.6 someon~0.6 somebodi~0.6
wart bump~0.6 defect~0.3
wash work~0.6 serv~0.6 process~0.6 clean~0.42
washington wa~0.7
washup clean~0.6 cleanup~0.6
wast blow~1 stuff~0.6 us~0.6 activ~0.42 util~0.42 appli~0.42
watchman watcher~1 guard~0.6
water thing~0.42 render~0.42 secret~0.3 releas~0.3
watercolor paint~0.6 pictur~0.6
waterfal fall~1
watermark line~0.6 marker~0.42 mark~0.42
waterproof seal~1 protect~0.6
watersh divid~1 line~0.6
waterwai wai~0.42
waver move~0.3
wax mount~0.7 applic~0.6 cover~0.6 full~0.5
waylai wait~0.6
waysid edg~0.6
weaken transform~0.6 shift~0.6 chang~0.6 alter~0.6 modifi~0.6 reduct~0.42
wealthi flush~1 load~1 monei~1
wean substitut~0.6 exchang~0.6
wear have~0.42 featur~0.42
wearer user~0.6
weari tire~1 drop~0.42
wearisom slow~1
weav design~0.6 figur~0.6
wed tie~0.7 observ~0.6 unit~0.6 parti~0.3
wedg lodg~1 stick~1 deposit~1 sub~0.7 forc~0.7 fix~0.6
weed band~0.42
weep tear~1 activ~0.6
weigh count~0.7 measur~0.6
weight charg~0.6 import~0.3
weightless light~1
weir fenc~0.42
weld join~0.6 unit~0.42 merg~0.42
welfar assist~0.6 good~0.42 success~0.3
weltanschauung posit~0.6 view~0.6 perspect~0.6
wend go~0.6 move~0.6
western featur~0.6
wet leak~0.7 condit~0.6 statu~0.6 chang~0.6 alter~0.6 modifi~0.6
wharf platform~0.6
wheel machin~0.6 rotat~0.6 roll~0.5 forc~0.3 go~0.3 move~0.3
whereabout locat~0.6
whiff blow~0.6
whig progress~0.6 support~0.42
whim idea~0.42
whine go~0.6 move~0.6 talk~0.42 speak~0.42 nois~0.3
whip defeat~0.42 shell~0.42 after~0.3 toss~0.3
whir sound~0.6 go~0.6
whirl spin~0.7 movement~0.6 rotat~0.6 go~0.5 pass~0.5 offer~0.5
whisk bring~0.6 convei~0.6 take~0.6 go~0.42 move~0.42 wipe~0.3
whistl sound~0.6 go~0.6 music~0.42 move~0.42 sign~0.3
white person~0.6 individu~0.6 someon~0.6 somebodi~0.6 condit~0.42 statu~0.42
whitefac beef~0.6
whiten color~0.6
whiz star~1 sound~0.6 go~0.6
whodunit stori~0.6
wholesal distributor~0.6 distribut~0.6
whoop shout~0.6 call~0.6
whorl roll~1 lock~0.7 structur~0.3
wick sever~0.5
wicked condit~0.42 statu~0.42
wicker work~0.42
widen chang~0.42 alter~0.42 modifi~0.3
wield maintain~1 handl~0.7 manag~0.7 have~0.6 hold~0.6
wife partner~0.6
wild abandon~1 will~0.3
wildlif life~0.6
wili dodgi~1
willpow resolut~0.6 firm~0.6 resolv~0.6
winc shrink~1 move~0.6
windmil generate~0.42
windowpan window~1
windshield screen~0.6
wing organ~0.6 mean~0.6 wai~0.6 go~0.6 move~0.6 stage~0.3
wingback back~0.6
wink heartbeat~1 second~0.6 bit~0.6
winner contest~0.6 success~0.5 succeed~0.5 person~0.3 individu~0.3 someon~0.3
winnow fan~0.42 choos~0.3 take~0.3
winter spend~0.6 pass~0.6
wintri frozen~0.7
wisdom content~0.6
wise style~0.6 wai~0.6 know~0.5
wisecrack comment~0.6 remark~0.6
wisp packag~0.3 bundl~0.3 parcel~0.3
wit inform~1 watcher~0.7 find~0.7 see~0.7 messag~0.6 content~0.6
wither shrink~1 annihil~1 fall~0.6
withhold deni~0.6 refus~0.6 keep~0.42 retent~0.3 hold~0.3
withstand hold~1 fight~0.42
wizard star~1
wobbl shift~0.7 move~0.6
wonder question~0.7 excel~0.6 queri~0.6 happen~0.42 occurr~0.42 react~0.3
woo court~1 solicit~0.7 act~0.42 move~0.42
woodwork work~0.6
woolgath stargaz~1
workabl execut~1
workboard board~0.6
workman employe~0.6
workout effort~0.6
worksheet sheet~0.6
workshop shop~1 workplac~0.6 work~0.6 cours~0.42 class~0.42
worktabl tabl~0.6
workweek week~1
worldwid general~0.5
wors bad~0.6
worsen declin~1 turn~0.6 chang~0.42 alter~0.42 modifi~0.42
worship activ~0.6
worst result~0.6 outcom~0.6 termin~0.6 thread~0.42 attempt~0.3 effort~0.3
worthless qualiti~0.6 unus~0.42
wound harm~0.6 person~0.6 loss~0.42 fire~0.42 rais~0.42
wrack destroi~0.6
wrangl row~1 word~1 disput~0.6 differ~0.6 scrap~0.6
wrap wind~0.7 roll~0.7 intent~0.7 cover~0.6 enclos~0.5 move~0.42
wrapper cover~0.42
wreak bring~1 work~1 plai~1 make~0.6 creat~0.6
wreath wind~0.5
wreck declin~0.6 destroi~0.6 crash~0.5 accid~0.42
wreckag part~0.6
wrench pull~0.6
wrestl debat~0.42 move~0.3
wriggl move~0.6
wring overcharg~0.3 surcharg~0.3 hook~0.3
wrinkl line~1 contract~0.6 fold~0.42 method~0.3
writer author~1 write~0.5
writh move~0.6
wrongdo error~1 activ~0.42
wry dry~1
yank pull~0.6 draw~0.6
yard field~0.42 parcel~0.3
yardstick measur~0.6 rule~0.42
yawn be~0.42
yearn long~1 want~0.6
yell call~1 shout~1
yellow color~0.6
yen long~0.6
yesteryear past~1 time~0.6
yield output~1 give~1 return~0.7 issu~0.7 take~0.7 proce~0.7
yoke pair~0.5 two~0.3
young new~0.7
youngster child~1
youth cohort~0.42
zeal readi~0.5 forward~0.5 fire~0.42
zero noth~1 null~1 zip~1 figur~0.42
zigzag go~0.6 move~0.6
zinc metal~0.6
zionism polici~0.6 movement~0.42 front~0.42
zombi depart~0.6
`;
