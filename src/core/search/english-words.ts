// Written by scripts/english-words.ts; do not edit.

/** Porter stems of English words of 4 to 10 letters, from the lexicon of `natural`, between white space. */
export const ENGLISH_STEMS = `
aah ab aback abacus abalon abandon abaring abas abash abat abbei abbot abdic abdomen abdomin abdomini abduct
aber aberr aberrantli abet abey abhor abhorr abid abil abject abjectli abl ablat ablaz abler abli abnorm
aboard abod abolish abolit abomin aborigin aborn abort abound about abov aboveboard abras abreact abreast
abridg abroad abrog abrupt abruptli abscess abscissa absenc absens absent absente absentia absinth absolut
absolv absorb absorpt abstain abstent abstin abstract abstractli abstrus absurd absurdist absurdli abund
abundantli abus abut abuzz abysm abyss ac acacia academ academeh academi academia acced acceler accent accentu
accept accesori access accessori accid accident acclaim accolad accomod accompani accompli accomplic
accomplish accord accordion accost account accredit accret accru accrual accumul accur accuraci accus
accusatori accusingli accustom acerb acet aceton acetonemia acetylen ach achiev acid acidifi acidli acidul
aciduria acn acolyt acont acorn acoust acquaint acquiesc acquir acquisiton acquist acquit acquitt acr acreag
acrid acrimoni acrobaci acrobat acronym across acryl act action activ activist actor actress actual actuari
actuat acumen acut ad adag adagio adam adamantli adapt adaptor add addict addit addl address addresse addresss
adduc adenocard adenoma adept adequ adequaci adher adhes adieu adip adjac adject adjectiv adjoin adjourn adjud
adjudg adjunct adjust adman admen administ admir admiralti admiringli admiss admit admitt admitte admittedli
admix admonish admonit adob adolesc adopt adopte ador adorn adren adrenalin adrift adroit adroitli adsorb adul
adult adulter adulteri adulthood advanc advantag advent adventur adverb adverbi advers adversari advert
advertis advic advis advisedli advisor advisori advoc advocaci aegi aeon aerat aerial aerialist aerob aerogen
aeros aerosol aerospac aesthet aeterna afar affabl affadavit affair affect affer affi affianc affidavit affil
affili affilli affin affirm affix afflict affluenc affluent afford affront afghan aficionado afield afir aflam
aflatoxin afloat afoot aforesaid afoul afraid afresh after afterglow aftermath afternoon aftershav aftershock
aftertax afterward aftuh ag again against againt agat agav agayn ageless agenc agenda agent agglutinin aggrav
aggreg aggress aggressor aggriev aghast agil agin agit agleam agnomen agnost agon agoni agrarian agre agreeabl
agreeement agreement agress agricol agricola agronomist aground agu ahdawam ahead ahem aid aikido ail aileron
ailment aim aimless aimlessli air airbag airborn aircraft airdrop airfar airfield airflow airfram airhead airi
airili airless airlift airlin airlock airmail airman airmen airplai airplan airport airspe airstrip airtim
airwai airwav aisl ajar ajuri akin ala alabast alai alarm alarmingli alarmist albatross albeit albican albino
album albumin alchemi alchemist alcohol alcov alder alderman aldermen aleck alert alertli alfalfa alfresco
alga algaecid algebra algin algorithm alia alibi alien alight align alik alimoni aliquot aliv alizarin alkali
alkalin alkaloid alki allai alleg allegedli allegi allegor allegori allegro allei allerg allergi allevi
alleywai allgedli alli allianc allig allnight alloc alloi allot allout allow alltim allud allur allus alluvi
alma almanac almond almost alo aloft alon along alongsid aloof alor aloud alpenglow alpha alphabet alreadeh
alreadi also altar alter altern altho although altitud alto altogeth altruism altruist alum alumina aluminum
alumna alumni alumnu alundum alveolar alveoli alveolu alwai amah amalgam amanuensi amass amateur amateurish
amatori amaz amazingli amazon ambassador amber ambianc ambigu ambit ambiti ambival ambl ambrosi ambul
ambulatori ambuscad ambush amen amend amendatori amiabl amic amici amicu amid amidst amigo amin amino
aminometha amiss amiti ammo ammonia ammoniac ammonium ammunit amnesti amniot amok among amongst amor amorist
amorph amort amount amour amp amphibi amphobil ampl ampli amplifi amplitud amput amulet amus amusedli
amusingli anaconda anaerob anagram analept analges analog analogu analys analysi analyst analyt analyz
anaprapath anarch anarchi anarchist anathema anatom anatomi ancestor ancestr ancestri anchor anchorag anchorit
anchorman anchormen anchovi ancient ancillari andrena anecdot anem anemia anesthet anew angel angelfish
angelica anger angina angl angler angora angri angriest angrili angst anguish angular anhydr anilin anim
animalcar animos anion anis anisotropi ankl anlayst annal anne annex annihil annoi annoint annot announc annoy
annual annuiti annul annum anod anoint anom anomal anomali anomi anonym anorexia anorth anoth ansuh answer ant
antacid antagon antagonist anteat antebellum anteced antelop antenna anterior anthem anther antholog anthrax
anthrop anti antianemia antibiot antibodi antic anticip anticu anticult antidot antifraud antifreez antigen
antihero antilock antimonid antipathi antiphon antipod antiqu antisept antisera antiserum antisoci antithesi
antitrust antivir antiwar antsi anvil anxieti anxiou anxious any anybodi anyhow anylabel anymor anyon anyplac
anyth anythin anytim anywai anywher aorta ap apac apar apart apartheid apathet apathi apertur apex aphor apiec
aplenti aplomb apocalyps apocryph apoge apolog apologet apologist apoplect apost apostl apostol apothecari
apotheosi appal appanag appar apparat apparatu apparel apparit appartu appeal appear appearin appeas appel
append appendag appestat appet appetit appl applaud applaus applejack applelik appli applianc applic appliqu
appoint appointe apport apprais appreci apprehend apprentic appris approach approv apricot april apron aps apt
aptitud aptli aquam aquamarin aquarium aquat aqueduct aqueou aquif aquisit arab arabesqu arabl arak aramid arb
arbit arbitr arbitrag arbitrari arbor arborist arc arcad arcan arch archaic archaism archaiz archangel
archbishop archenemi archeri archetyp archfool architect archiv archivist archriv archtyp arclik arctic arcu
ardent ardor arduou area areawai arena areosol argon argot argu arguabl argument aria arid aris arisen
aristocrat arithmet arm armadillo armament armata armchair armhol armi armistic armload armoir armor armori
armpit arnica aroma aromat aromatick aros around arous arpeggio arrai arraign arrang arrear arrearag arrest
arriv arrog arrogantli arrow arrowhead arroyo arsen arsenid arsid arsin arson arsonist art artemisia arteri
arteriol arteriolar artfulli arthrit arthriti arti artichok articl articul artif artifact artific artifici
artilleri artisan artist artista artistri artless artsi artwork aryl asbesto asbestosi ascend ascens ascent
ascertain ascet ascetic ascrib asept ash asham ashar ashen ashor ashtrai asid asinin ask askanc askew askin
asleep asoci asparagu aspect aspen aspers asphalt asphyxia aspir aspirin ass assai assail assassin assault
asseet assembl assemblag assent assert assertedli asses assess assessor asset assidu assign assigne assimil
assist associ assort assuag assum assumpt assur assuredli aster asterisk asteroid asthma astir astonish
astound astrai astral astrid astring astrolog astronaut astronom astronomi astut asund asylum asymmetr
asymmetri asymptot asynchroni atavist ataxia ateli atheism atheist athlet atmospher atol atom aton atop atrium
atroc atroci atroph atrophi atrun attach attack attact attain attarck attempt attend attende attent attest
atti attic attir attitud attornei attract attribut attrit attun atun atyp auburn auction audac audaci audibl
audienc audio audiotex audit auditor auditorium audivi augen augment augur august aunt aura aural aureu auspic
auspici auster authent author authorship aution autism autist auto autoclav autocraci autocrat autograph
autoimmun autoload autom automak automat automaton automobil automot autonom autonomi autopsi autumn auxiliari
avail avalanch avali avant avaric avarici avec aveng avenu aver averag avers avert avian aviari aviat avid
avidli avion avoc avocado avoid avow avowedli avuncular aw awai await awak awaken awar award awash away awesom
awfulli awhil awkward awkwardli awn awok awri ax axi axial axiom axiomat axl ay ayatollah ayni azalea azur
babbino babbit babbl babe babel babi baboon babyhood bachelor baci back backbeat backbench backbend backbon
backdat backdoor backdrop backer backfield backfir backflip background backhand backho backhom backlash
backlit backlog backlot backpack backped backroom backsid backstag backstitch backstop backup backward backwat
backwood backyard bacon bacteri bacteria bacterium bad baddebt bade badg badger badinag badli badmen badminton
baffl bag bagel baggag baggi bagpip baguett bai bail bailiff bailout bait bake baker bakeri bakewar baklava
baksheesh balanc balconi bald baldish bale balk balkan balki ball ballad ballard ballast ballerina ballet
ballfield ballgown ballist balloon ballot ballpark ballplay ballroom ballyhoo ballyhooei balm balmi balonei
balsam balustrad bambino bamboo bamboozl ban banal banana band bandag bandi bandit bandito bandol bandstand
bandwagon bandwidth bane bang bangish banish banist banjo bank banker bankrol bankrupci bankrupt bankruptci
banner bannnnnng banquet banshe banter baptism baptisteri baptiz bar barb barbar barbarian barbecu barbel
barbequ barber barbit bard bare barefoot barest barfli barg bargain bargelik bargen bariton barium bark
barkeep barlei barn barnacl barns barnyard baro baromet barometr baron baroni baroqu barrack barrag barrel
barren barricad barrier barrio barrist barroom barrow bartend barter bascial base basebal baseless baselin
baseman basement baser bash basher basi basic basil basilei basin bask basket basketbal basophil bass bassinet
bassist basso bassoon bast bastard bastion bat batch bate bateau bath bather batho bathrob bathroom bathtub
bathwat batmobil baton batsman battalion batten batter batteri battl batw baubl bawdi bawh bawl bayleef bayli
bayonet bazaar be beach beachfront beachhead beacon bead beadi beadl beadsman beadwork beak beaker beam bean
beanbal beanstalk bear bearabl beard beardless beardown bearer bearish bearishli beast beasti beastli beat
beaten beatif beatnik beau beauteou beauti beautifi beaver beavertail bebop becalm becam becas becaus beckon
becom becometh becomin bed bedazzl bedevil bedfast bedfellow bedground bedlam bedpan bedpost bedraggl
bedridden bedrock bedroom bedsid bedspr bedspread bedstraw bedtim bee beebread beech beef beefi beefor
beefsteak beehiv been beep beeper beer beeswax beet beetl befal befallen befel befit befog befoh befor
beforehand befoul befriend befuddl beg began begat beget beggar beggari begin beginn begonia begot begotten
begrudg beguil begun behahn behalf behav behavior behaviour behead beheld behemoth behest behind behold
beholden behoov behynd beig bein being belabor belat belatedli belch belfri beli belief believ believeth
belittl bell bellboi bellhop belli bellow bellweth bellyful belong belov below belt beltwai beluga bemoan
bemus bench benchmark bend beneath benefactor benefici benefit benevol benight benign bent benzen bequeath
bequest berat bereft beret berg beribbon beriberi berm berri berserk berth beryllium beseech beseig beset
besid besieg besmirch bespeak best bestial bestiari bestiol bestir bestow bestsel bestubbl besuboru bet beta
bete bethought betid betrai betray betroth better betti between betwen bevel beverag bevi bevor bewail bewar
beween bewild bewitch bewteen beyond bhoi bia bianco biannual bias bib bibl biblic bibul bicamer bicep bich
bicker biconcav bicycl bicyclist bid bidder biddi bide bien biennial biennium bifoc bifurc big bigger biggest
biggi bigot bigotri bigticket bijouteri bike biker bikini bilater bile bilevel bilg bilinear bilingu biliou
bilk bill billabl billboard billet billfold billiard billion billon billow bimbo bimonthli bin binari binat
bind binder bindl bing bingo binocular binomi binuclear biochemist biograph biographi biolog biologi biologist
biomed biophys biopsi biotech bipartisan bipe biplan biraci birch bird birdbath birdcag birdi birdlik birth
birthdai birthmark birthplac birthrat birthright biscotti biscuit bisexu bishop bishopri bison bisqu bistro
bit bitch bitchi bite biter bitingli bitten bitter bitterest bitterli bitumin bivouac biwa biweekli bizarr
blab black blackberri blackbird blackboard blacken blacker blackest blackjack blacklist blackmail blackout
blacksmith bladder blade blame blanch bland blander blandli blank blanket blare blarnei blase blasphem
blasphemi blast blastdown blatanc blatant blatantli blaze blazer blazon bleach bleacher bleak bleaker bleakli
bleari bleat bleb bled bleed bleeder bleep blem blemish blend blender bless blest blew blight blind blindfold
blindli blindsid blini blink blinker blip bliss blissfulli blister blith blitz blitzkrieg blizzard bloat blob
blobbi bloc block blockad blockag blocker blockhous blocki bloke blond blood bloodbath bloodi bloodiest
bloodless bloodlust bloodroot bloodsh bloodshot bloodspot bloom bloop blooper blossom blot blotch blous blow
blower blowfish blown blowout blowtorch blowup blu blubber bludgeon blue blueberri blueblood bluebook bluebush
bluechip bluefish blueprint bluesi bluest bluf bluff bluish blunder blunt blunter bluntest bluntli blur blurri
blurt blush bluster blusteri blutwurst boar board boarder boardroom boast boastfulli boat boatel boater
boathous boatload boatman boatsmen boatswain boatyard bob bobbi bobbin bobbl bockwurst bod bodaci bode bodega
bodi bodic bodili bodyguard bodyweight bog bogei bogeymen boggl bogi bogu bohemian boi boil boiler boister
boit bold bolder boldest boldli boll bolo bolognais bolster bolt bomb bombard bombast bomber bomblet bombproof
bombshel bona bonanza bond bondag bondhold bondmarket bondsman bone bonfir bongo bonheur boni bonker bonnet
bono bonu bonus bonz boo boobi boobifi booboo boodleoo boogi boogieman book bookcas booker booki bookish
bookkeep booklet booklist booksel bookshelf bookstor boom boomer boomerang boomtown boon boondoggl boor
boorish boost booster boot booth booti bootleg bootlegg booz borat borax border borderlin bore boredom borer
boringli born borough borrow bosom boson boss bossman botan botani botanist botch bother bothersom bottl
bottleneck bottler bottom bottomless botulinum bouanahsha boucl bouff bouffant bough bought boulder boulevard
boun bounc bounci bound boundari boundless bounti bouquet bourbon bourgeoi bours bout boutiqu bovin bow bowel
bower bowl bowstr box boxcar boxer boxi boyar boycot boycott boyfriend boyhood boyish brace bracelet brachii
bracket brackish brad bradykinin brag brah brai braid brain brainchild braini brainpow brainstorm brais brake
brambl bran branch branchlin brand brandi brandin brandish brash brashest brass brassi brassier brat bratwurst
bravado brave braver braveri bravest bravura brawel brawl brawni brazen brazenli brazier brazil breach bread
breadbox breadth break breakabl breakag breakawai breakdown breaker breakeven breakfast breakin breakneck
breakoff breakup breakwat breast breath breather breathi breathless bred breech breed breeder breez breezi
breezier brethren breviti brew brewer breweri bribe briber briberi brick bridal bride bridegroom bridg
bridgehead bridgework bridl brie brief briefcas briefer briefest briefli brig brigad brigadi brigand bright
brighten brighter brightest brightli brillianc brilliant brim brimston brindl brine bring brini brink briquett
brisk brisker briskli bristl brittl broach broad broadcast broaden broader broadest broadli broadsid brocad
broccoli brochur brockl broil broiler brok broke broken brokenli broker brokerag bromid bromphenol bronc
bronchi bronchial bronchiol bronchiti bronchu bronz brooch brood broodi brook brooken broom broth brothel
brother brotherli brought brouhaha brow browbeat browbeaten brown browni brownish brownout brows bruddah
bruinish bruis bruit brunch brunett brunt brush brushback brushcut brushfir brushi brushlik brushoff brushwork
brusqu brutal brute brutish bryng bubbl bubblelik buccan buccol buck buckaroo buckboard bucket buckl buckshot
buckskin buckwheat bucol bud buddi budg budget budgetari budworm buf buff buffalo buffer buffet buffoon bug
bugaboo bugei bugger buggi bugl bugler bugless buglik bui build builder buildin buildup built builtin bulb
bulg bulk bulkhead bulki bull bulldog bulldoz bullet bulletin bullhid bullhorn bulli bullion bullish bullishli
bullock bullshit bullyboi bulwark bum bumbl bumblebe bump bumper bumpi bumpin bumptiou bun bunch buncha bunco
bundl bungalow bungl bunk bunker bunkmat bunko bunni bunt bunter buoi buoyanc buoyant burbl burden burdensom
burdock bureacraci bureau bureaucrat bureauraci burg burgeon burger burglar burglari burgundi buri burial burl
burlap burlei burlesqu burli burn burner burnish burnout burnt burp burr burrow bursiti burst busboi buse bush
bushel bushi busi busier busiest busili busload buss bust buster bustin bustl bustlin busy busybodi but butan
butcher butcheri butler butt butter butterfat butterfli butteri butternut buttock button buttress butyr buxom
buyback buyer buyin buyout buzz buzzer buzzsaw buzzword bygon bying bylaw bylin bypass byplai byproduct
bystand byte bywai byword byzantin cab cabal cabana cabaret cabbag cabdriv cabin cabinet cabl cacao cach
cachet cachexia cackl cackli cacophoni cactu cadav cadaver cadenc cadenza cadet cadg cadmium cadr cafe
cafeteria caffein cage cagei cahoot cain cajol cajun cake calam calamit calcifi calcium calcul calculi calculu
calendar calf calfskin calib calibr calico calinda calip caliph call callabl caller callin callou callous
callus calm calmer calmest calmli calor calori calumni calv calypso cam camcord came camel camellia cameo
camera cameraman cameramen camouflag camp campagna campaign camper campfir campground campmat campsit campu
campus can canal canard cancel cancer candi candid candidaci candidli candl candlewick candor candour candybar
cane canin canist canker canner canneri canni cannib cannist cannon cannonbal cannot cano canon canonist
canopi cant cantaloup canteen canter cantl canto canton canva canvas canvass canyon canyonsid cap capabl capac
capaci capacitor cape caper capillari capit capita capitalist capitol capo cappuccino caprici capsicum capstan
capsul captain captainci caption captiou captiv captor captur car carabao caramel carat caravan carawai
carbaryl carbid carbin carbon carbonyl carcass carcinogen carcinoma card cardamom cardboard cardhold cardiac
cardigan cardin cardmemb care careen career careerist carefre carefulli caregiv careless carelessli caress
caretak careworn cargo carib caricatur carillon carinii carload carn carnag carnal carniv carnivor caro carob
carous carousel carp carpal carpent carpentri carpet carport carreer carri carriag carrier carrion carrot
carryov cart cartel cartilag carton cartoon cartoonish cartoonist cartridg cartwheel carv carven carver
caryatid casbah cascad case casebook casein caseload casework cash cashew cashflow cashier cashmer casino cask
casket cassett cassock cast castanet caster castig castl castlelik castoff castor castorbean casual casualti
casuistri cat cataclysm catalog catalogu catalyst catalyt catalyz catamaran catapult cataract catbird catcal
catch catchal catche catcher catchi catchup catchword catech categor categori cater catfish catharsi cathart
cathedr cathedra cathet cathod cathoderai cathous catkin catlik catsup cattalo catti cattl cattlemen caucu
caucus caught caus causal causewai caustic cauter caution cautionari cautiou cautious cavalcad cavali cavalri
cavalrymen cave caveat cavemen cavern caviar cavin caviti cavort caw cayenn ceas ceasefir ceaseless cedar cede
ceil celebr celer celeri celesti celiac cell cellar cellist cellophan cellular celluloid cellulos cement
cemeteri censor censori censorship censu censur census cent centaur centenari centenni center centerfold
centerlin centigrad centimet centr central centrex centric centrifug centrist centum centuri centurion ceram
cereal cerebellum cerebr ceremoni certain certainli certainti certifi certin certiorari certitud cerulean
cervelat cervic cervix cessat cession cesspool cetera chaf chafe chaff chaga chagrin chain chainlik chair
chairman chairmen chairwoman chais chalk chalki challeng chamber chamberpot chambr chameleon chamfer chamoi
champ champagn champion chanc chancel chancellor chanceri chanci chandel chandeli chang changeabl changeov
channel chanson chant chantei chanter chanteus chantier chao chaotic chap chapel chaperon chaplain chapter
char charact charcoal charg chargeabl chargin chari chariot charisma charit chariti charlatan charlott charm
charmer charmingli chart chartaceo charter chartist chartroom chase chaser chasm chassi chast chasten chastis
chastiti chat chateau chateaux chatt chattel chatter chatti chattili chauffeur chauvin chaw cheap cheapen
cheaper cheapest cheapli cheat cheater check checkbook checker checkin checklist checkout checkup cheek
cheekbon cheeki cheer cheerfulli cheeri chees cheesecak cheesi cheetah cheetal chef chela chemcial chemic
chemis chemist chemistri chenil cherish cherri cherub cherubim chess chest chestnut chevaux chevr chew chic
chicago chicaneri chick chicken chicli chide chief chiefdom chiefli chieftain chien chignon chilblain child
childbirth childcar childhood childish childishli childless childlik children chili chill chilli chillier
chillingli chime chimiqu chimnei chimp chin china chine chink chinless chino chintz chip chipper chirp chirpi
chisel chit chitchat chivalr chivalri chive chivi chlorid chlorin chock chockful chocol choic choicest choir
choke chole cholera cholla chomp choos choosi choosier chop chopper choppi chopstick choral chord chore chorin
chortl choru chorus chose chosen chouis chousin chow chowder christen chromat chrome chromic chromium
chromosom chronic chronicl chronolog chrysotil chubbi chuck chuckl chuf chug chum chummi chump chunk chunki
church churchli churchmen churchyard churn chute chutnei chutzpah cial cicada cider cigar cigaret cigarett
cilia ciliat cinch cinder cinema cinemat cinq cipher circa circl circu circuit circuitri circul circular
circumv circus cirrhosi cistern citadel citat cite citi citizen citizenri cito citrat citric citron citru
citya citybr cityscap citywid civic civil civilian civilis clad clai claim claimant clam clamber clammi clamor
clamp clampdown clamshel clan clang clank clannish clap clapboard claptrap claret clarifi clarinet clariti
clash clasp class classi classic classiest classifi classless classmat classroom clatter clatteri claus claw
clean cleaner cleanest cleanli cleans cleanser cleanup clear clearanc clearer clearest clearli clearnac cleat
cleav cleavag cleaver cleft clemenc clench clergi clergyman clergymen cleric clerk clever cleverli clich click
client clientel cliff climact climat climax climb climbabl climber clime clinch clincher cling clingi clinic
clinician clink clinker clip clipboard cliqu cloak cloakroom clobber clock clockwis clockwork clod clog cloi
cloister clomp clonazepam clone clonic close closedown closer closest closet closeup closur clot cloth
clothbound clothier clotur cloud cloudburst cloudi cloudless clout clove clover clown clozapin club clubber
clubbi clubhous clubroom cluck clue clump clumsi clumsili clung clunker clunki cluster clutch clutter co coach
coachman coachmen coachwork coahs coal coalesc coalfield coalit coars coarsen coast coastal coaster coastlin
coat coattail coax coaxial cobalt cobbl cobbler cobra cobweb coca cocain cocao cochannel cock cockatoo cockei
cocki cockier cockl cockpit cockroach cocktail coco cocoa coconut cocoon cocopalm cocott cocu coddl code
codeword codfish codger codifi codpiec coerc coercion coerciv coexist coextrud cofactor coffe coffeecup
coffeepot coffer coffin cofound cog cogent cognac cognat cognit cogniz coher cohes cohnfidunt cohort coif
coiffur coil coili coin coincid coke cola coland colchicum cold colder coldest coldli cole coli colicki
coliseum coll collag collagen collaps collar collarbon collat collater colleagu collect collector colleg
collegi collegian colli collid collim collis colloid collonad colloqui colloquium collos collud collus cologn
colon colonel coloni colonist colonnad color coloratura colorblind colorin colorless coloss colossu colour
colt coltish columbin column columnist coma comb combat combin combo combust come comeback comed comedi
comedian comer comest comet cometari cometh comfi comfort comic comin comiti comma command commando commawnd
commenc commend comment commentari commer commerc commerci commi comming commingl commiss commissar commissari
commit committ committe commmon commmut commod common commonest commonli commot commun communion communiqu
communist commut compact compactli compani companion compar comparison compass compat compatriot compel
compendium compens compet competitor competitv compil complac complain complaint compleat complement complet
complex complexion compli complianc compliant complic compliment compon comport compos composit compost
composur compot compound comprehend compress compressor compris compromis compuls compulsori comput comrad con
concav conceal conced concededli conceit conceiv concentr concept conceptu concern concert concerti concertina
concerto concess concierg concili concis conclav conclud conclus concoct concord concret concur concurr
concuss condemn condens condicion condiment condit condo condom condon conduc conduct conductor conduit cone
conehead confer confere confess confessor confict confid confidant confin confirm confisc conflat conflict
confluenc confluent conform conformist confound confrer confront confus confusin congeal congeni congenit
congest congreg congress congruenc congruent conic conjectur conjoin conjug conjur connect connector connexion
conniv connot conpir conquer conqueror conquest conquet conscienc consciou conscript consensu consent consentu
consequ conserv consid considerin consign consist consol consomm conson consort consortia consortium conspir
conspiraci constabl constanc constant constantli constitut constrain constraint constru construct consul
consular consult consum consumm cont contact contadini contagi contagion contain contempt contend contender
content contest context contigu contin conting continu continuo continuum contort contour contraband
contrabass contract contractor contradict contralto contrari contrarian contrast contrib contribu contribut
contrit contriv control contus conundrum convect convei conven conveni convent converag converg convers
convert convex convey conveyor convict convinc convivi convoi convolut convuls coo cook cookbook cooker
cookfir cooki cookwar cool coolant cooler coolest coolhead cooli coolli coop cooper coordin coosi cop cope
copi copier copiou copious copolym copper copperi copra coproduc copybook copycat copyright copywrit coquett
coral cord cordial cordless cordon corduroi core coriand corinthian cork corker corkscrew corn cornbal
cornbread cornea corneal corner cornfield corni cornic corniest cornmeal cornstarch cornucopia corollari coron
corona coronari corp corpocrat corpor corpori corps corpsman corpu corpul corral correct correctli correl
correspond corridor corrod corros corrug corrupt corsag corset corteg cortex cortic cortison corvett cosec
cosi cosili cosmet cosmic cosmo cosmolog cosponsor cost costiv costli costlier costliest costum cot coteri
cotillion cottag cotter cotton cottonse couch coudn cough could coulda council councilman councilor counsel
counselor count countdown counter counteract counterbid counterman countertop countess counti countian countin
countless countrei countri countriman countryman countrymen coup coupl coupler couplet coupon courag courant
coureur courier cours court courteou courtesan courtesi courthous courtier courtli courtroom courtship
courtyard couscou cousin coutur cove coven cover coverag coveral coverlet covert covertli coverup covet cow
coward cowardic cowardli cowbird cowboi cower cowhand cowhid cowl cowman cowork cowponi cowpox cowpunch
coxcomb coy coyli coyot cozi cozier crab crabappl crabbi crabmeat crack crackdown cracker crackl crackpot
cradl craft crafter crafti craftsman craftsmen crag craggi cram cramp crane cranelik crank crankcas cranki
crankshaft cranni crap crapshoot crash crasher crashlet crass crassest crate crater crave craven crawl
crawlspac crayon craze crazi crazili creak cream creamer creami creamier creas creasingli creat creation
creativ creator creatur crech credenc credenti credibl credit creditcard creditor credo credul creed creedal
creek creep creeper creepi creepiest cremat creol crepe crept crescendo crescent crest crevass crevic crew
crewcut crewel crewmen cri crib cricket crime crimin crimp crimson cring crinkl crippl crise crisi crisp
crisper crispi crispli crisscross cristata critcism criteria criterion critic critiqu critter croak croaker
croakin crochet crock crocket crocodil crofter croissant crone croni cronyism crook crookeri croon crooner
crop cross crossbar crossfir crossov crossroad crosswai crosswalk crosswis crotch crotcheti crouch crouchin
croupier crow crowbait crowd crown cru crucial crucibl crucifi crucifix crude crudest cruditi cruel cruelest
cruelli cruelti cruis cruiser crumbl crummi crumpl crunch crunchier crupper crusad crush crusher crust crusti
crutch crux cruzado cry cryostat crypt cryptic crystal cu cub cubbyhol cube cubic cubism cubist cuckoo cucumb
cuddl cuddli cudgel cue cuff cufflink cuisin culinari cull culmin culpa culpabl culprit cult cultist cultiv
cultur cumara cumbersom cumin cumul cumulu cun cunningli cup cupboard cupid cur curat curb curbsid curd curdl
cure curettag curfew curia curio curios curiou curious curl curli currant currenc currencni current curri
curricula curricular curriculum curs cursori curt curtail curtain curtli curtsei curv curvatur curvi cushion
cusp custodi custodian custom customari cut cutback cute cuter cutest cutglass cutlass cutleri cutlet cutoff
cutout cutsi cutter cutthroat cuve cyanid cycad cycl cyclic cyclist cyclorama cylind cynic cypress cyst cystic
cytokin cytolysi cytoplasm czar dab dabbl dabbler dactyl dada daddi daffodil daft dager daggerman dai daili
dainti daintili dairi dairyland dairymen dais daisi dale dalli dallianc dam damag dame daminozid dammit damn
damnat damnit damp dampen damper damsel dan danc dancelik dancer dandelion dandi dandili dang danger dangl
dank danseur dapper dappl darbuka dare darin dark darken darker darkest darkhair darkl darkli darkroom darl
darlin darn dart dartboard dash dashboard dastardli data databas datadex date datelin datum daub daughter
daunt dauntless dauphin davenport davit dawdl dawn dayb daybreak daydream daylight daylong daytim daze dazzl
dazzler dazzlingli deacon dead deadbeat deaden deader deadhead deadli deadliest deadlin deadlock deadpan
deadweight deadwood deaf deafen deal dealer dealership dealmak dealt dean dear dearer dearest dearli dearth
death deathb deathless deathli deathward deathwatch deb debacl debas debat debaucheri debentur debil debit
debonair debri debt debthold debtor debug debunk debut debutant decad decadelong decai decal decamp decant
deceas deced deceit deceiv deceler decenc decent decept decertifi decid decidedli decim decion deciph decis
decisi decision deck deckhand declaim declar declass declin decliv deco decoct decod decoi decompos decontrol
decor decorum decre decreas decrement decrepit decri decrib dedic deduc deduct deed deem deep deepen deeper
deepest deepli deer deerskin defac defam defamatori default defeat defeatist defec defect defector defend
defens defer defi defianc defiant defiantli defici deficit defil defin definit deflat deflect defocus deform
defrai defraud deft deftli defunct defund defus degass degener degeneraci degrad degre dehuman dehydr deign
deiti deja deject dejectedli dejeun delai delect deleg delenda delet deli deliber delic delicaci delici
delicti delicto delight delimit delin delink delinqu delirium delist deliv deliver deliveri delivr dell delous
delphic delta deltoid delud delug delus delux delv delver demag demagog demagogu demand demarc demean demeanor
dement dementia demis demo demobil democraci democrat demographi demolish demolit demon demoniac demor demot
demur demurr den deni denial denigr denim denizen denot denouement denounc dens densest densiti dent dental
dentist dentistri dentur denud denyin deodor depart departur depend depict deplet deploi deplor deploy deport
deporte depos deposit depositari depositor depositori depot deprav depress depressor depriv depth deput deputi
der dera derail derang derbi dere deregul derelict derid deris deriv dermal derog derogatori derrick derrier
dervish descend descent describ desecr desert deserv deshabil design designe desir desist desk deskleg desktop
desol despair despatch desper despic despis despit despoil despond despot despu dessert dessier destin destini
destitut destroi destroy desuetud desultori detach detail detailsman detain detect detector detent deter
deterg determ determin deterr detest dethron deton detour detoxifi detract detractor detriment deuter
deuterium deutsch deux devalu devast develop devianc deviant deviat devic devil devilish deviou devis devise
devoid devot devote devotedli devour devout devoutli dewar dewat dewdrop deworm dexter dextrou dhow di diabet
diabol diachron diagnos diagnosi diagnost diagon diagram dial dialect dialogu dialysi dialyz diam diamet
diamond diaper diaphan diaphragm diapiac diari diarrhea diarrhoea diathermi diathesi diatom diatrib diazepam
dib dicat dice dicendi dichondra dichotomi dick dicker diclos dictat diction dictionari dictum didact diddl
didn diehard diem diesel diet dietari dieter dieti differ difficil difficult difficulti diffid diffrunc diffus
dig digest digger digit digitali dignifi digniti digress dike diktat dilat dilemma dilettant dilig dill
diluent dilut dim dime dimens dimer dimes diminish diminut dimli dimmer dimwit dine diner dinghi dingi dingo
dinkiest dinner dinnertim dinnerwar dinosaur dioc dioces diocesan diorah diorama dioxal dioxid dioxin dip
diphtheria diploma diplomaci diplomat dipol dipper dippi dire direct directli directmail director directori
dirg dirham dirt dirti dirtier dirtiest disabl disabus disagre disallow disappear disappoint disapprov disarm
disarrai disast disastr disavow disband disbelief disbeliev disburden disburs disc discard discern discharg
discipl disciplin disclaim disclos disclosur disco discoid discolor discomfit discomfort disconcert disconnect
discont discord discount discourag discours discov discover discoveri discredit discreet discreetli discret
discu discurs discuss disdain diseas disembark disengag disfavor disfigur disgorg disgrac disguis disgust dish
disharmoni dishearten dishevel dishonest dishonesti dishonor dishwash dishwat disjoint disk diskett dislik
disloc dislodg disloy disloyalti dismai dismal dismantl dismemb dismiss dismount disobei disord disorderli
disown dispar disparag dispatch dispel dispens dispensari dispers displac displai displeas dispos disprov
disput disqualifi disquiet disregard disrepair disreput disrespect disrob disrupt dissect dissens dissent
disservic dissid dissimilar dissip dissoci dissolv disson dissuad distal distanc distant distantli distast
distat distens distil distilleri distinct distinctli distort distract distraught distress distribut district
distrust disturb disulfid disun disunion disunit disus ditch ditcher dite dither ditti ditto diuret diurnal
diva divan dive diver diverg divers diversif diversifi divert divest divid dividend divin divis division
divorc divorce divulg divvi dizzi dizzili do doabl doan dobl docil dock docket docksid dockyard docter doctor
doctrin docudrama document dodder dodg doe doer dof dog dogcatch dogfight doggedli doggerel doggi doggon
doghous dogleg dogma dogmat dogtrot dogwood doin dolc doldrum dole doll dollar dollarett dolledup dolli dollop
dolphin dolt doltish domain dome domest domi domicil domin dominantli dominion domino dompon don donat done
donkei donna donnybrook donor donut doodad doom doomsay doomsdai door doorbel doorkeep doorknob doorman
doormen doorstep doorwai dope doper dorm dormant dormitori dosag dose dossier dost dot dote doth doubl doubli
doubloon doubt doubter doubtfulli doubtingli doubtless dough doughnut doughti dour dourli dous dove dovetail
dovish dowdi dowel dower down downbeat downcast downdraft downer downfal downgrad downhil downplai downpour
downright downshoot downsid downsiz downstair downstream downtim downtown downtrend downturn downward downwind
dowri doxepin doze dozen drab drachma draconian draft drafte drafter drafti draftsmen drag dragger dragnet
dragon dragoon drahv drain drainag dram drama dramat dramatist drank drape draper draperi drastic draught
draughti draw drawback drawbridg drawdown drawer drawin drawl drawn dread dreadfulli dream dreamer dreami
dreamin dreamless dreamlik dreamt dreari drearier dredg dreg drench dress dresser dressi drew dri dribbl drier
drift drifter driftin driftnet driftwood drill driller drink drinkabl drinker drip drive driven driver
drivewai drizzl drizzli dromozoa drone drool droop drop drope droplet dropoff dropout droppabl dropper dross
drought drouth drove drover drown drows drowsi drowsili drub drudgeri drug drugger druggi druggist drugless
drugstor drum drumbeat drumlin drummer drumrol drumstick drunck drunk drunkard drunken drunkenli drunker
druther dry dryer dryin dryli dryness drywal dthat dual dualism dualiti dub dubiou dubious duce duck duckl
duct ductwork dud dudgeon due duel duet duffel duffer dugout duke dulcet duli dull duller dullest dulli
dullish dumb dumbbel dumber dumbest dummi dump dumpi dumpster dune dung dungare dungeon dunk duoden duopoli
dupe duplex duplic durabl durat dure duress durin durn dusk duski dust dustbin dustbowl dusti dustin
dustjacket duti dutifulli dwarf dwarfism dwell dweller dwelt dwindl dy dye dyke dynam dynamit dynamo dynast
dynasti dynod dysenteri dysgen dyslexia dyspept dysplasia dystopia dystopian dystrophi each eager eagerli eagl
ear eardrum earl earli earlier earliest earmark earn earner earnest earnestli earnig earphon earth earthbound
earthi earthl earthli earthquak earthworm earworm eas easel easement easi easier easiest easili east eastern
eastward easygo eat eatabl eaten eater eateri eav eavesdrop eb ebb eboni ebulli eccentr echelon echo eclair
eclat eclect eclips eclipt ecolog ecologist econobox econom economi economist ecstasi ecstat ecumen ecumenist
edema edemat edentul edg edgewis edgi edibl edict edifi edific edit editor editori editorship ednedayos educ
educrat educt eeri eerili effac effect effecting effectu effemin effet efficaci effici effigi effloresc
effluent effluvium effort effortless effronteri effus eg egg egghead eggplant eggshel ego egocentr egot
egotist egregi egret ei eidet eightbal eighteenth eighth eighti ein either ejacul eject ek elabor elan elaps
elast elastom elat elbow elder elderli eldest elect elector electr electrod electron eleg elegantli elegi
elegiac element elementari eleph elev eleventh elfin elicit elid elig elimin elit elitist elixir ellips
ellipsi ellipsoid ellipt elm elong elop eloqu els elsewher elsweher eluat elucid elud elus elut emaci eman
emancip emascul embalm embank embargo embark embarrass embassi embattl embed embellish embezzl embitt emblazon
emblem emblemat embodi embol embolden emboss embouchur embrac embroid embroideri embroil embryo embryon emce
emer emerald emerg emeritu emigr emin emiss emissari emit emot empath empathet empathi emperor emphas emphasi
emphat emphysema empir empiric emploi employ employe empow empti emptier emul emuls emulsifi enabl enact
enamel enamor encamp encas enchain enchant enciph encircl enclav enclos enclosur encod encomium encompass
encor encount encourag encroach encrust encrypt encumb end endang endear endeavor endeavour endem endevor
endless endlessli endocrin endogam endogami endogen endors endosperm endotoxin endow endpoint endrocrin endur
enduringli enemi energ energet energi enerv enfant enflam enforc engag engagingli engend engin engineless
engorg engrav engross engulf enhanc enigma enigmat enjoi enjoin enjoind enjoy enlarg enlargd enlighten enlist
enliven enmesh enmiti enni ennui enorm enough enoxacin enquet enquir enrag enraptur enrich enrol enrolle
enrout ensconc ensembl enshrin enshroud enslav ensnar ensnarl ensu ensur entail entangl enter enterpris
entertain enthalpi enthral enthron enthus enthusiam enthusiasm enthusiast entic enticingli entir entireti
entiti entitl entomb entourag entr entract entranc entrant entrap entre entreat entreati entrench entri
entropi entrust entwin enumer enunci envelop envenom envi enviabl enviou envious enviro environ envis envisag
envoi enzym enzymat eon epaulet ephemer epic epicent epicur epicurean epicycl epidem epidermi epigenet epigram
epigraph epilepsi epilept epilogu epiphani epiphysi episod epitaph epithet epitom epoch epoxi epsiod epsom
equal equanim equat equatori equestrian equiment equin equip equipot equit equiti equival equivoc er era erad
eras erasur erawher erect eremb ergonom ergotrop ern erod eromonga eros erot erotica err errand errant errat
errata erron error ersatz erstwhil erudit erupt erysipela erythroid escal escap escapad escape escapist
escheat eschew escort escritoir escrow escudo escutcheon esophagu esoter esoterica especi espionag esplanad
espous espresso esprit ess essai essayish essayist essenc essenti establish establsh estancia estanciero estat
esteem ester esteras esthet estim estragol estrang estrogen estuari estuarian et etcetera etch etern ethan
ethanol ether ethic ethicist ethnic etho ethyl ethylen etiquett etymolog eucalyptu eugen eulog eulogi euphem
euphor euphoria eutect evacu evad evalu evangel evangelist evapor evas even evenhand evenli evensong event
eventfulli eventu evenut ever evergreen everi everybodi everydai everyon everyth everywher evict evid evidenc
evidenti evil evildo evinc eviscer evoc evok evolut evolv exacerb exachang exact exactli exagger exalt exam
examin examinin exampl exasper excav exce exceed excel excelsin excelsior except excerpt excess exchang
exchequ excis excit excitatori excitedli exclaim exclud exclus excorci excori excrement excret excretori
excurs excursu excus excut exec execuit execut executor exegesi exemplar exemplari exemplifi exempt exercis
exerpt exert exeuct exhal exhang exhaust exhibit exhibitor exhort exhum exhusband exig exil exist exit exlud
exodu exogam exogami exoner exorbit exorc exorcis exorcist exot exotherm expand expans expatri expeci expect
expectedli expedi expedit expel expend expens experi expert expertis expertli expiat expir explain explet
explic explicit explicitli explictli explod exploit explor explos explus expo expon export expos exposit
expositori exposur expound express expressli expresswai expuls expung exquisit extant extempor extend extens
extent extenu exterior extern extinct extinguish extirp extol extort extra extract extractor extradit extraleg
extramur extran extrem extrema extremi extremist extric extrovert extrud extrus exuber exud exult exultantli
ey eyebal eyebrow eyeglass eyelash eyelet eyelid eyepiec eyesight eyesor eyeteeth eyewear eyewit fabl fabric
fabul facad face faceless facelift facet faceti facial facil facilit faciunt facsimil facsiport fact faction
facto factor factori factual faculti fad faddish fade fadeout faeri faier fail failur faim faint fainter
faintest faintli fair fairer fairest fairgoer fairi fairli fairwai fait faith faithfulli fajita fake faker
falcon falconri fall fallaci fallback fallen fallibl falloff fallout fallow fals falsehood falsifi falsiti
falter fame famil familar famili familiar familiarli famin famou famous fan fanat fanatic fanci fancier
fanciest fancifulli fanfar fang fanni fantas fantasi fantasia fantasist fantast fantod farawai farc fare
farewel farfetch farflung farm farmer farmhand farmhous farmland farmstead farmwiv faro farrow farther
farthest fascicl fascin fascism fascist fashion fast fastbal fasten faster fastest fastidi fat fatal fatalist
fatboi fate father fatherli fathom fathuh fatiegu fatigu fatso fatten fatter fatti fatuou faucet fault faulti
faultless faultlin fauna fauteuil faux favor favorit favour fawn fax faze fealti fear fearfulli fearlast
fearless fearlessli fearsom feasibl feast feat feather featheri featur febril fecal feckless fecund fed feder
federalist fedora fee feebl feeblest feebli feed feedback feeder feedlot feedstock feel feeler feet feign
feint feisti feistier feler felic felicit felin fell fella feller fellow fellowship felon feloni felt femal
femin feminin feminist femm fen fenc fend fender fennel fenoldopam fenugreek ferment fermion fern ferneri
feroc feroci ferret ferri fertil fervent fervid fervor fess fest fester festiv festivu festoon fetal fetch
fetchingli fete fetid fetish fetter fetu fetus feud feudal fever feverish feverishli fewer fewest ffreind
fianc fiance fiasco fiat fiber fibergla fiberglass fiberopt fibrin fibrosi fibrou fich ficial fickl fiction
fictiti fictiv ficu fiddl fide fidel fidget fiduciari fiefdom field fielder fieldmic fieldston fieldwork fiend
fiendish fierc fiercer fiercest fieri fiesta fifteenth fifth fiftieth figger fight fighter fightin figment
figur figurehead filagre filament filbert filch fild file filer filet filial filibust filigre fill filler
fillet filli fillip film filmi filmmak filmstrip filter filth filthi filtrat fin finagl final finalist financ
financi finanici find finder fine finer fineri finess finest finetun finger fingertip finial finicki finish
finit fire firearm firebal firebomb firebrand firebreak firebug firehoop firehous firelight fireman firemen
fireplac firepow firestorm firewat firewe firewood firework firm firma firmer firmli firmwid first firsthand
firstround fiscal fish fishbowl fisher fisheri fisherman fishermen fishi fishin fishpond fission fissur fist
fit fitfulli fittest fivefold fiveyear fix fixabl fixat fixedr fixer fixtur fizz fizzi fizzl fjord flabbi
flaccid flag flageolet flagpol flagrant flagrantli flagship flai flail flair flak flake flaki flamboy flame
flammabl flang flank flanker flannel flap flapper flare flash flashback flasher flashi flashier flashlight
flashpoint flask flat flatcar flathead flatiron flatish flatland flatli flatout flatten flatter flatteri
flattest flattish flatu flatul flatwar flaunt flautist flavor flaw flawless flax flaxen flaxse flea fleawort
fleck fled fledg fledgl flee fleec fleet fleetest flesh fleshi fleshpot flew flex flexer flexibl flexicok
flextim flexur fli flick flicker flier flight flighti flimflam flimsi flinch fling flint flinti flintless flip
flippant flippantli flipper flirt flirtat flit flng float floater floc flock floe flog flood floodhead
floodlight floodlit floor floorshow flop floppi flora floral florid florist flotat flotilla flounc flounder
flour flourish flout floutingli flow flowchart flower flowerpot flown flub fluctuat flue fluenci fluent
fluentli fluff fluffi fluid fluiditi fluke flung flunk flunki fluoresc fluorid fluorin flurri flush fluster
flute flutist flutter flux fly flyawai flyer flywai foal foam foami focal foci focu focus focuss fodder foe
fog foggi fogi foibl foil foist fold foldabl folder foliag folio folk folkish folklik folklor folksi folksong
folli follicular follow followeth followup foment fond fonder fondest fondl fondli font fontanel food
foodstuff fool foolhardi foolish foolishli foolproof foot footag footbal footbridg footfal foothil foothold
footlight footloos footman footnot footpath footprint footsi footstep footstool footwear footwork foppish
forag forai forbad forbear forbid forbidden forbor forborn forc forcefulli forcibl ford fore forearm forebear
forebod forecast foreclos forefeet forefing forefront forego foregon foreground forehead foreign foreknown
foreleg foreman foremost forens forepart forepaw forerunn foresaw forese foreseen foreshadow foresight forest
forestal forestri foretel forev foreword forfeit forfeitur forg forgav forger forgeri forget forgit forgiv
forgiven forgo forgon forgot forgotten forint forisqu fork forklift forlorn forlornli form forma formal format
former formerli formid formul formula forsak forsaken forseeabl forswear forswor fort forth forthright
forthwith fortifi fortiori fortitud fortnight fortress fortuit fortun forum forward fossil foster fought foul
foulest foulli found foundat founder foundl foundri fountain four fourfold foursom fourteenth fourth foward
fowl fox foxhol foxtail foyer fraca fracas fraction fractiou fractur fragil fragment fragranc fragrant frai
frail frailest frailti frambesia frame framer framework franc franca franchis franchise franchisor frangipani
frank franker frankest frankli frantic fratern frau fraud fraudul fraught frazzl freak freakish freakishli
freckl free freebas freebi freed freedmen freedom freefal freehand freelanc freeli freemail freeman freemarket
freer freescrip freest freewai freez freezer freight freighter french frenet frenzi frenziedli frequenc
frequent fresco fresh freshborn freshen fresher freshli freshman freshmen freshwat fret fri friabl friar
friction fridg friend friendli friendlier friendlili friendship frier friez frigat fright frighten frigid
frill frilli fring fripperi frise friski fritter frivol frizzl fro frock frog frogmen frolic frolick from
frond front frontag frontal frontend frontier frost frostbit frosti froth frothi frothier frown frowningli
frowzi froze frozen fructos frugal fruit fruitbowl fruitfulli fruiti fruition fruitless frumpi frustrat fry
fryer fuchsia fuck fucken fudg fuel fueloil fuer fugit fugual fugur fulcrum fulfil fulful full fullback fuller
fullest fulli fulllength fullscal fullyear fulmin fumbl fume fumig fumper function fund fundrais funer fungal
fungi fungibl fungicid fungu funk funki funnel funni funnier funniest fur furbish furi furiou furious furl
furlong furlough furnac furnish furnitur furor furri furrier furrow further furthest furtiv fuse fuselag
fusiform fusillad fusion fuss fussi fussili fusti futil futur futurist fuzz fuzzi fuzzier gab gabardin gabbl
gabl gadfli gadget gadgetri gaff gag gage gaggl gaglin gagwrit gai gaieti gaili gain gainer gait gaiter gal
gala galact galaxi galbula gale gall gallant gallantri gallei galleri gallium gallon gallonag gallop gallow
gallston galvan gambit gambl gambler game gamebird gamekeep gamesmen gamet gametocid gamma gamut gander gang
gangl gangland ganglion gangplank gangster gangwai gantlet gap gape gapt garag garb garbag garbl gard garden
gardenia gargantuan gargl garish garland garlic garment garner garnet garnish garoupa garrison garrot garrul
garter gasconad gase gaseou gash gasket gaslight gasolin gasp gaspingli gass gasser gassi gastric gastronomi
gate gatewai gather gauch gaucheri gaucho gaudi gaug gaunt gauntlet gauss gauz gave gavott gawki gayeti gaze
gazel gazer gazpacho gear gearbox gee geek geer gees gel gelatin geld gem gemlik gemsbok gemston gendarm
gender gene gener genera generalist generos genesi genet geneticist geni genial genii genit geniu genius
genocid genom genr genteel gentian gentil gentl gentleladi gentleman gentlemen gentler gentli gentri gentrifi
genu genuin geocentr geod geograph geographi geolog geologi geologist geometr geometri geotherm geranium
gerbera geriatr germ german germanium germin gerundi gestur get getawai gether gettin geyser ghastli ghazal
gherkin ghetto ghilianii ghost ghostli ghostlik ghoul ghoulish giant gibberish gibbet gibe giblet giddi gift
gigant giggl gigolo gild gilt gimbal gimcrack gimmick gimmicki gimmickri gin ginger gingerli gingham ginkgo
ginmil ginnin ginseng gird girder girdl girl girlfriend girli girlish girlishli girth gist give giveawai
giveback given giver giveth givin gizmo glacial glacier glad glade gladiat gladli glamor glamour glanc gland
glander glandular glare glaringli glasnost glass glassi glassless glasswar glaucoma glaze gleam glean glee
gleeful gleefulli gleen glen glib glibli glide glider glimmer glimps glint glissad glisten glitch glitter
glitterati glitteri glitz glitzi gloat gloater global globalist globe globigii globulin glom glomerular gloom
gloomi gloomier gloomili glop glori glorifi gloriou glorious gloss glossari glossi glottal glove glover glow
glower glu glucos glue gluei glum glumli glut glutam glutar gluten glutin glutton gluttoni glycerin glycerol
glycol glycosid gnarl gnash gnaw gnome gnomelik gnomon go goad goal goat goate gobbl gobbler goblin god
godamit goddam goddamit goddammit goddamn goddess godfath godhead godless godli godlik godmoth godsend goe
goggl goin goitr goitrogen gold goldband golden goldfish goldsmith goldstock golf golfer golli gone gonn gonna
good goodby goodi goodnight goodwil gooei goof goofi goon goooolick goos gooseberri goosei gooshei gore gorg
gorgeou gorgeous gori gorilla gorup gosaimasu gosh gospel gossam gossip gossipi gothic gotta gotten goug gourd
gourmet gout gouti goutt gouvern gover govern governmemt governor gown grab grabbag grabbin grace gracefulli
graciou gracious grad gradat grade grader gradient gradual gradualist graduat graffiti graft graham grai grain
graini gram grammar granari grand grandchild granddad grande grander grandest grandeur grandios grandkid
grandli grandma grandson grandstand granit grant grante grantor granul granular grape grapefruit grapeshot
grapevin graph graphic graphit grappl grasp grass grasser grassfir grassi grassland grassroot grata grate
gratefulli grati gratifi gratingli gratitud gratuit gratuiti graunt grave gravel graven graver gravest
graveston graveyard gravi gravid gravit gravita graviti graybeard grayer graze grazer grazin greas greasi
great greatcoat greater greatest greatli greed greedi greedier greedili green greenback greener greenest
greenfield greenhous greenish greenli greenmail greensward greenwar greet greeter gregari grei grenad gret
grew grid gridiron gridlock grief griev grievanc grievou grill grillework grillwork grim grimac grime grimi
grimli grimmer grimmest grin grind grinder grindston gringo grip gripe grisli grist gristmil grit gritti
grizzl grizzli groan grocer groceri groggi groin grok groom groomsmen groov grope gross grossli grotesqu
grotto ground groundbal grounder groundless groundup groundwav groundwork group grouper grous grove grovel
grovelik grow grower growl grown grownup growth growthi grub grubbi grudg grudgingli gruel gruesom gruff
grumbl grunt gruond guanidin guar guarante guaranti guarantor guard guardedli guardhous guardian guerilla
guerrilla guess guesswork guest guffaw gui guid guidanc guidebook guidelin guidepost guil guild guilder
guileless guillotin guilt guilti guiltless guinea guis guitar guitarist gulag gulf gull gullei gullet gulli
gullibl gulp gum gummi gumption gun gunbarrel gunboat gunfight gunfir gunflint gungho gunk gunload gunman
gunmen gunner gunni gunplai gunpoint gunpowd gunship gunshot gunsling guppi gurgl guru gush gusher gushi
gusset gussi gust gusti gusto gut gutsi gutter guttur guzzl guzzler gweilo gym gymnast gynecolog gypsi gypsum
gyrat gyro gyroscop habe habea habit habitat habitu habl hack hacker hackl hacknei hacksaw hackwork hadd
haddock haec hafli hafta haggard haggardli haggl hail hailstorm haint hair haircut hairdo hairi hairier
hairless hairlin hairpiec hairpin hairshirt hairsprai hairton halcyon halfback halfmil halftim halfwai halid
hall hallmark hallow hallwai halo halogen halt halter haltingli halv halvah ham hamburg hamlet hammer
hammerless hammerlock hammock hamper hamstr hamstrung hand handbag handbil handbook handclasp handcuf handcuff
hander handgun handheld handhold handi handicap handier handiest handili handiwork handl handlebar handler
handless handmad handmaiden handout handpick handset handshak handsom handspik handstand handyman handymen
hang hangar hanger hangin hangman hangout hangov hangup hank hanker hankerin hanki hansom haol haphazard
hapless happen happi happier happiest happili har harangu harass harbing harbor harborsid hard hardbak hardbal
hardboard hardboil hardbound hardcor hardcov harddisk harden harder hardest hardi hardier hardli hardlin
hardship hardtack hardwar hardwood hare harelip harem hark harm harmless harmlessli harmon harmoni harp harpi
harri harrow harsh harshen harsher harshest harshli hart harvest hash hasher hashish hasp hassl hast hasten
hasti hastili hat hatbox hatch hatchback hatcheri hatchet hatchwai hate hater hath hatr hatt haughti haughtili
haul haulag hauler haunch haunt hauntingli haut hauteur have haven havin havoc haw hawk hawker hawkish
hayfield haystack hazard haze hazel hazelnut hazi head headach headboard headcount headdress header headi
headland headless headlight headlin headlines headlong headmast headphon headrest headroom headset headship
headsman headstand headston headstrong headwai headwal headwat heal healer health healthcar healthi healthier
healthiest healthili heap hear heard hearer hearest hears hearsai heart heartbeat heartbreak heartburn hearten
heartfelt hearth hearti heartiest heartili heartland heartless heartthrob heat heatedli heater heath heathen
heathenish heather heatshield heav heaven heavenli heavenward heaver heavi heavier heaviest heavili hecatomb
heck heckl hectar hectic hedg hedgehog hedger hedon hedonist heed heedless heel heeler heelsth heft hefti
heftier heftiest hegemon hegemoni heifer height heighten heinou heir heiress heist held helicopt helion
heliotrop heliport helium helix hell hellfir hello helluva helm helmet helmsman help helper helpfulli helpless
helplessli helpmat hem hemetin hemispher hemlin hemlock hemoglobin hemolyt hemophilia hemorrhag hen henc
henceforth henchman henchmen henpeck hepat heptachlor her herald herb herbac herbal herbicid herculean herd
herdin herdsmen here hereabout hereaft herebi hered hereditari herein heresi heret heretofor hereunto herewith
heritag hermet herniat hero heroic heroin heroism heron herself hesit hesitantli heut hevin hew hewn hexagon
hexamet heydai hiatu hibachi hibern hiccup hick hickori hidden hide hideawai hidebound hideou hideous hideout
hider hierarchi hifalutin high highbal highboard highboi highbrow higher highest highfli highland highli
highlight highpoint highpric highris highrisk highroad highschool hightop highwai highwayman highyield hijack
hike hiker hilar hilari hill hillbilli hilli hillsid hilltop hilt hilum himself hind hinder hindmost hindranc
hindsight hing hint hip hiplin hipper hippi hipster hire hirel hiss hisself histolog histor histori historian
hit hitch hither hitherto hitless hitmak hitman hitter hitwoman hive hmmm hoard hoarder hoars hoax hob hobbi
hobbl hobbyist hobnob hobo hock hockei hodgepodg hoe hog hoist hokei hold holder holdin holdout holdov holdup
hole holi holidai holiest holist holler hollow hollowwar hollyhock holocaust holor holster holyston homag home
homebound homecom homeequ homefolk homei homeland homeless homemad homemak homeown homer homerun homesick
homespun homestead hometown homeward homework homicid homier homili homoerot homogen homolog homophob
homophobia homosexu homozyg hone honei honest honesti honestli honeybe honeymoon honk honkytonk honor honorari
honorarium honore honorif honour hooch hood hoodl hoodlum hoodwink hoof hoofmark hook hooker hookup hookworm
hoop hoopla hoosegow hoot hoov hop hope hopefulli hopeless hopelessli hopper hoppl hopscotch hor hord horizon
horizont hormon horn hornet horoscop horrend horribl horrid horrif horrifi horror hors horseback horsedom
horseflesh horsehair horselik horseman horsemeat horsemen horseplai horsepow horsewoman hosanna hose hospic
hospit hoss host hostag hostelri hostess hostil hostler hotb hotdog hotel hoteli hotelman hothous hotli hotlin
hotrod hotter hottest hound hour hourli hourlong hous houseboat housebound househld household housem houseman
housepaint housew housewar housewif housework hove hovel hover hoverin how howdi howev howitz howl howler hows
howsomev hoydenish hub hubba hubbi hubbub hubri huckster huddl hue huf hug huge hugh hula hulk hull hullabaloo
hum humain human humanist humankind humanli humbl humblest humid humil humili humli hummabl hummock humong
humor humorist humorless humour hump hunch hundredth hung hunger hungri hungrier hungrili hunk hunker hunt
hunter hurdl hurl hurlei hurler hurrah hurri hurrican hurriedli hurt hurtl husband husbandri husbun hush husk
huski huskili hust hustl hustler hut hutch hutment huzzah hyacinth hyalin hyaluron hybrid hydrat hydraul
hydrid hydrido hydrogen hydrolysi hydrolyz hydrou hyena hygien hymen hymn hymself hype hyper hyperbol hyperem
hyperemia hyperfin hyperson hyperz hyphen hypnosi hypnot hypo hypoact hypocraci hypocrisi hypocrit hypoderm
hypothes hypothesi hyster hysteria hytt iambic ibuprofen ic iceberg icebound icebox icecap icicl icon
iconoclasm iconoclast id idea ideal idealist ideat ident identifi ideolog ideologist ideologu idioci idiom
idiomat idiot idiotyp idl idler idli idol idolatri idyl iffi igloo igneou ignit ignobl ignor ignoramu iguana
ileum iliac ill illeg illicit illicitli illiquid illiter illiteraci illog illumin illus illusori illustr imag
imageri imagin imaginari imagn imbal imbecil imbed imbib imbroglio imbru imbu imcomplet imit immacul imman
immateri immatur immedi immediaci immemori immens immers immigr immin immobl immoder immodest immodesti immor
immort immov immun immunolog immut impact impair impal impart imparti impass impati impatien impeach impecc
imped impedi impel impend imper imperfect imperi imperil imperson impervi impetigo impetu impieti imping
impiou implac implant implement impli implic implicit implicitli implor impolit import impos imposit imposs
impostor impot impound imprec imprecis impresario impress imprimatur imprint imprison improb impromptu improp
improperli improv improvis imprud impud impugn impuls impun impur imput in inabl inaccur inaccuraci inact
inactiv inadequ inadequaci inan inanim inapt inasmuch inaud inaugur inboard inborn inbound inbreed incant
incap incapac incarn incauti incendiari incens incent incept inceptor incertain incess incest incestu inch
inchworm incid incident incipi incis incit inclement inclin inclos includ include inclus incoher incom
incomplet incorrect increas incred increment incub incubi incubu inculc incumb incur incurs inde indebt indec
indecis indefin indefinit indel indemn indemnifi indentur index indic indict indig indigen indign indirect
indirectli indiscreet indispos indistinct indium individu indol indoor indors indpend induc induct inducte
indulg industi industri industrya indwel ined ineff inelig inept ineptitud ineptli inequ inert inerti inertia
inevit inexact inexor inexpert inexplicit infal infam infami infanc infant infantil infantri infarct infect
infecti infer inferior infern inferno infertil infest infidel infield infight infiltr infin infinit infinitum
infirm infirmari inflam inflat inflect inflex inflict inflight inflow influenc influent influenza influx
inform infra infract infrar infrequ infring infuri infus ingeni ingenu ingest inglori ingot ingrain ingrat
ingrati ingredi inhabit inhal inher inherit inheritor inhibit inhibitor inhibitori inhold inhuman inim inimit
iniqu iniquit initi initiatv inject injunct injur injuri injustic ink inkblot inkl inkstand inlai inlaid
inland inlet inmat inn innard innat inner innermost innoc innocu innov innuendo inocul inoper inordin inorgan
inpati inplac inpost input inquest inquir inquiri inquisitor inroad insan insati inscrib insect insecur insert
inset inshor insid insidi insight insincer insinu insinuendo insipid insist insofar insol insolubl insolv
insomma insomnia insomniac inspect inspector inspir instal instanc instant instantli instead instig instil
instinct institut instruct instructor instrument insul insular insulin insult insur insurg intact intak intang
integ integr intellect intend intens intensifi intent inter interact interaxi interbank interc interced
intercept interclass intercom interest interf interfac interfaith interfer interferon intergroup interim
interior interject interlac interlay interlop interlud intermix intermod intern internist interparti interplai
interpos interpret interrupt intersect interst interstag interv interven interview interwar interwoven
intestin inti intial intifada intifadah intim intima intimaci intimid into intoler inton intonaco intradai
intramur intranas intraparti intrast intrepid intric intrigu intrins introduc introject intrud intrus intuit
inund inur invad invalid invalu invari invas invect inveigh inveigl invent inventor inventori invers invert
invest investor inveter invidi invigor invinc inviol invis invit invite invoc invoic invok involut involv
inward inwardli iodid iodin iodoamino ion ionic ioniz ionospher iota ipso irat iridesc iridium iris irk irksom
iron ironclad ironfist ironi ironwork irradi irrat irregular irrelev irresolut irrever irrig irrit irrupt
iself isl island ism isocyan isol isom isopleth isotherm isoton isotop isotrop issu issuabl issuanc issuer
isthmu ital italic itch itchi item iter itiner itinerari itself iuvabit ivori jab jabber jack jackass jackboot
jackdaw jacket jackpot jade jag jaggedli jai jail jailhous jake jalapeno jalopi jam jambore jammi jangl
jangler janitor jar jargon jarringli jasmin jaunt jaunti jauntili java jaw jawbon jaywalk jazz jazzi jazzmen
jealou jealous jealousi jean jeep jeer jejun jejunum jell jelli jellyfish jeopard jeopardi jerk jerki jersei
jest jester jet jetlin jetplan jetti jettison jeun jewel jeweleri jewelri jibe jiffi jigger jiggl jigsaw jihad
jillion jilt jimmi jingl jink jinx jist jitter jitterbug jitteri jive job jobless joblot jock jockei jocos
jocular jocularli jocund jog jogger john joi joie join joiner joint jointli joke joker jokingli jolli jolt
jonquil jonron joss jostl jot jounc jour journal journales journalist journei joust jovial jowl jowli joy
joyfulli joyless joyou joyous joyrid jubil jubilantli judg judgement judgeship judgment judici judiciari jug
juggernaut juggl juggler juic juici juiciest juju juke julep jumbl jumbo jump jumper jumpi jumpsuit junction
junctur jungl junior junk junkbond junket junki junkless junkload junkyard junta jure juri jurid jurist juror
just justic justifi justitia justli jut jute juvenil juxtapos kale kalega kali kamikaz kangaroo kanji karaok
kava kayo kazoo kebab kebob keddah kedgere keel keelson keen keener keenest keenli keep keeper keepsak keg kei
kein kelp ken kennel keno kept kerat kerchief kernel kerosen kerygma ketch ketchup ketorolac ketosi kettl
keyboard keychain keyhol keyless keynot keypad keyston keystrok khaki khan khaneh kibbutz kibbutzim kick
kickback kicker kickoff kid kiddi kidnap kidnapp kidnei kill killabl killer killin kiln kilobyt kilogram
kilomet kiloton kilowatt kilt kilter kimchi kimono kimpap kind kinda kinder kindest kindl kindli kindr kines
kinet kinfolk king kingdom kingmak kingpin kingsid kink kinship kiosk kisha kiss kit kitchen kite kitschi
kitten kittenish kitti kiwi klaxon klieg knack knackwurst knead knee kneecap kneel knell knelt knew knife
knifelik knight knightli knit knite knitwear knive knob knock knockdown knocker knockoff knockout knoe knoll
knot knott knotti know knoweth knowhow knowingli knowledg known knuckl koan koinonia kola kolkhoz konga kook
kooki kosher kotowaza kowtow kraft krater kraut krauthead krona kroner kronor kryptonit kudo kwhr kwon kyat
kylix lab label labil labor laboratori labori labour labyrinth lace lacei lacer lach lacheln laci lack lackei
lacklust lacquer lactat lad ladder laden ladi ladl ladylik laendler lag lager laggard lagoon lahk lai laid
lain lair laiti lake lam lamb lambast lambskin lame lamechian lament lamin lamp lamplight lampoon lamppost
lana lanc land landau landfal landfil landlock landlord landlubb landmark landown landro landscap landslid
lane lang languag languid languish languor lanki lankmark lantana lantern lanthanum lanzador lap lapel
lapidari lappet laps laptop larceni lard larder larg larger largess largest largish lark larkspur larva larval
larynx laser lash lass lassitud lasso last lastest lastli lat latch late latecom latent later latest latex
lath lather latitud latter lattic laud laudabl laudanum laudatori laugh laugher laughingli laughter launch
launcher launder laundri laundromat laureat laurel lava lavatori lavend lavish lavishli law lawfulli lawless
lawmak lawman lawmen lawmker lawn lawnmow lawsuit lawyer lax laxiti layer layett layman laymen layoff layout
layperson laze lazi lazili leach lead leaden leader leaderless leadership leadoff leadsman leaf leafhopp leafi
leafiest leaflet leafmold leagu leaguer leak leakag leaker leaki lean leaner leap leapfrog leapt learn learner
leas leasabl leaseback leash least leather leatheri leav leaven leavin lebensraum lecher lectern lectur ledg
ledger leech leer leeri leewai left leftfield lefthand leftist leftov leftward leg legaci legal legalist legat
legate legato legend legendari leggi legibl legion legisl legitim legitimaci legum legumin leisur leitmotif
leitmotiv lem lemma lemon lemonad len lend lendabl lender length lengthen lengthi lengthier lengthiest
lengthili lengthwis lenienc lenient lens lent lentil leopard leotard lepra leprosi lesbian lesion less lessen
lesser lesson lessor lest let letdown lethal letharg lethargi letter letterhead letterman lettermen lettin
lettuc letup leukemia levamisol leve level lever leverag levi leviathan levit leviti lewd lewdli lexic lexicon
li liabil liabilti liabl liaison liar libel libello liber liberti libertin libido librari librarian libretto
lice licens license lichen licit lick lid lidless lieder lien lieu lieuten life lifeblood lifeboat lifeguard
lifeless lifelik lifelin lifelong lifer lifes lifesav lifestyl lifetim lift lifter liftoff ligament ligand
light lighten lighter lightest lightli lightn lightyear lignit likabl like likeli likeliest likelihood liken
likewis lilac lili lilt lima limb limber limbic limbo lime limelight limeston limit limitless limo limousin
limp limpid limpli linag linchpin linden line lineag lineal linear linearli lineback lineman linen liner
lineup linger lingeri lingo lingua linguin linguist liniment link linkag linkup linoleum lint lion lioness
lioniz lip lipid liposom lipstick liquefi liqueur liquid liquifi liquor lira lire lise lisp list listen
listeria listless listlessli litani liter literaci literari literatur lith lithium lithograph litig litigi
litl litmu litter litterbug littl littlest liturg liturgi livabl live liveli liveliest livelihood liver liveri
livestock livid livin livr lizard load loader loadin loaf loafer loan loath loathsom loav lobbi lobbyist lobe
loblolli lobo lobscous lobster lobstermen lobul lobular local locat locatin loch lock locker lockhold lockout
lockstep lockup loco locomot locu locust locut lodg lodgment loft lofti log logarithm logger logic logist
logjam logo loin loincloth loiter loll lollipop lone loneli loneliest loner lonesom long longer longerterm
longest longev longhair longhand longhaul longhorn longish longitud longneck longrang longrun longshot
longterm longtim longu look lookalik lookit lookout lookup loom loon looni loop loophol loopi loos looseleaf
loosen looser loosest loot lop lope lopsid lopsidedli loquac loquaci lorazapam lord lordli lordship lore lorri
lose loser loss lost lot lotion lotter lotteri lotu loud louder loudest loudli loui loung lous lousi loutish
lovabl love lovebird loveli loveliest lovelorn lover lovin lovingli low lowbal lowdown lower lowest lowincom
lowland lowli lowliest lowprofil loyal loyalist loyalti lube lubra lubric luci lucid lucidli luck lucki
luckier luckiest luckili lucr ludicr lug luggag lukewarm lull lullabi lulu lumbar lumber lumberjack lumberyard
lumen lumin luminari luminos lummox lump lumpi lumpier lumpish lunar lunat lunch luncheon lunchroom lunchtim
lung lunger lurch lure lurid lurk lusciou lush lust luster lusti lustili lustr lustriou lustrou lute lutihaw
luxuri ly lyin lyke lymph lymphoma lynch lyric lyricist lyriist macabr macaqu macaroni macaw machet machikin
machin machinegun machineri machinist macho mackerel mackinaw mackintosh mad madam madcap madden made madhous
madli madman madmen madrig madston maelstrom maestro mafia mafiosi magazin magenta maget maggot maggoti magic
magician magistr magnat magnesium magnet magnifi magnitud magnolia magnum magpi maharajah mahogani maht mahua
mai maid maiden maiesti mail mailboat mailbox mailer mailgram mailman mailmen mailroom maim main mainfram
mainland mainli mainlin mainstai mainstream maintain maitr majest majesti majeur major majuh make makeov maker
makersa makeshift makeup maku maladi maladroit malais malaria malcont male malevol malfeas malform malic
malici malign mall malleabl malpos malt maltreat malunya mama mamalian mamma mammal mammalian mammari mammoth
man mana manacl manag managa manageri mandamu mandat mandatori mandrel mane maneuv manganes manger mangl
manhandl manhol manhood manhour manhunt mani mania maniac manic maniclik manicur manifest manifestli manifesto
manifold manikin manila maninstai manipul mankind manli manmad manna mannequin manner mano manomet manor
manpow mans manserv mansion mantel mantic mantl mantrap manual manumit manur manuscript many manzanita map
mapl maquett maquila mar maraschino marathon maraud marbl marbleiz marcato march marcher marchin mare margarin
margin marginalia mari maria marijuana marimba marin marina marinad marit maritim marjoram mark markdown
markedli marker market marketin marketwid marketwis markka markkaa marksman markup marmalad maroon marqu
marque marri marriag marrow marsh marshal marshland mart martial martingal martini martyr martyrdom marvel
mascara mascot masculin maser mash mask masker mason masonri masquer masquerad mass massacr massag masseur
masseus massif massiv massuh mast master masteri masterli mastermind mastiff mastodon mastoideu mat matador
match matchless matchmak mate mateless mater materi materiel matern math matin matine matriarch matricid
matrimoni matrix matron matronli matryoshka matsyendra matt matter mattress matur maudlin maul mauler
mausoleum mauv maven maverick mawkish maxim maximum may maya mayb mayhem mayonnais mayor mayoralti mayorship
mayst maze mazurka meadow meager meal meali mealtim mealynos mean meander meaner meanest meanin meaning meanli
meant meantim meanwhil measl measli measur meat meati meatpack mecca mechan mechanist mecum medal medalist
medallion meddl media median mediat medic medicar medicin medico mediev mediocr medit medium mediumship medlei
meek meekest meekli meet meetin mega megabit megabyt megadrop megahertz megaton megawatt melamin melancholi
melanderi melang melanin meld mele mellow melod melodi melodrama melon melt meltdown member membership membran
meme memento meminiss memo memoir memor memoranda memorandum memori menac menarch mend mendac mendaci mendic
menial meningioma menopaus menstrual menswear mental mention mentor menu mercenari mercer merchant merci
mercifulli merciless mercuri mere merest merg merger meridian meringu merit meritless mermaid merri merriest
merrili merriment mesenter mesh mesmer mess messag messeng messhal messi messiah messian messieur metabol
metabolit metal metallurgi metaphor metaphys mete meteor meteorit meter methadon methan methanol method
methodsm methyl methylen meti meticul metier metr metrazol metric metro metronom metropoli mettl mettlesom
mettwurst mew mezzo miasma miasmal mica mice micel micro microb microbi microchip microcosm microfilm
microgram micromet micron microphon microscop microscopi microsom microton microvan microwav midair middai
middl middlebrow middleman middlemen midfield midland midlevel midmonth midmorn midnight midocean midpoint
midpric midrang midseason midsess midshipmen midsiz midst midstream midsumm midterm midtown midwai midweek
midwest midwestern midwif midwint midyear mien mif might mighta mighti mightiest mightili mignon migrain
migrant migrat migratori mild milder mildew mildewi mildli mile mileag mileston miliari milieu milion milit
militantli militar militari militarili militarist militia militiamen milk milki milkshak mill millag millenium
millennia millennium milligram millilit millilon millimet millineri millionth milllion millon millston milord
mimesi mimet mimic mimick mimimum minac minaret minber minc mincemeat mind mindless mindset mine minefield
minehunt miner mineralog mingl miniatur minibar minicar minicrash minifi minim minimalist minimil minimum
minimun minin minion miniscul miniseri miniskirt minist ministri minivan mink minor minstrel mint minter minu
minuet minus minuscul minut minutia mioxidil miracl miracul mire mirror mirth mirthless misappli misbrand
miscarri miscellani mischarg mischief misconduct miscount miscreant miscu misde miser miseri miserli misfir
misfit misfortun misgaug misgiv misguid mishandl mishap misjudg misl mislaid mislead mismanag mismatch misnam
misnom miso misogynist misplac mispric misquot misread misrel misrout miss misshapen missi missil mission
missionari missiv misspel misspent misstat misstep mist mistak mistaken mistakenli mister misti mistleto
mistook mistreat mistress mistrial mistrust misus miswritten mite miter mitig mitr mitral mitt mitten miuchi
mix mixer mixtur mnemon moan moat mob mobcap mobil mobster moccasin mock mockeri mockingli mockup modal mode
model modem moder modern modernist modest modesti modestli modicum modifi modish modu modul modular mogul moir
moist moisten moistur molal molar molass mold moldabl moldboard moldi mole molecul molecular molehil molest
mollifi molt molten molton moment momentari momento momentum momentwhen monacl monarch monarchi monast
monasteri monaur mond monei monetar monetari monetarist moneymak moni monic monick monik monitor monk monkei
monkish mono monochrom monoclin monoclon monogam monograph monohul monolith monologist monologu monom monophon
monopol monopoli monosodium monoton monotoni monoxid monsieur monsoon monster monstrou montag month monthli
monthlong monthsit monument moo mood moodi moodili moon moonlight moonlik moonlit moontrack moor moot mop
morain moral moralist morass moratorium morbid more moreov morgen morgu moribund morn moros morphem morphin
morpholog morrow morsel mortag mortal mortar mortgag morti mortician mosaic mosei mosqu mosquito moss most
mostli mot motel motet moth mothbal mother motherhood motherland motherless motherli motif motion motionless
motiv motlei motor motorbik motorcad motorcycl motorcyl motorist mottl motto mough mould moulder mound mount
mountain mourn mourner mournfulli mous mousetrap mousi mouss mousselin moustach mouth mouthpiec movabl move
movement mover movi moviego movieland moviestar movingli mow mower moxi much mucilag muck mucker mucki mucosa
mucu muddi muddl mudguard mudwagon muezzin muf muff muffin muffl muffler mufti mug mugger muggi mujahideen
mulatto mulch mule mull mullah mullet multi multibank multicolor multifib multilay multilevel multimedia
multipart multiparti multipl multipli multisid multist multistag multitud multivalv multiyear mumbl mumbo
mummi mummifi munch munchkin mundan mungu muni municip munit mural murder murki murkier murkili murmur muscat
muscatel muscl musclemen muscular muse museum mush mushi mushroom music musician musk muskadel musket mussel
must musta mustach mustard muster musti musuem mutant mutat mute mutil mutin mutini mutt mutter mutton mutual
muzzl mycolog myeloid myne myocardi myocardium myofibril myop myopia myosin myriad myrrh myrtl myself mysteri
mystic mystifi mystiqu myth mythic mytholog nab nacel naczelnik nadir nag nahc nail naiv naivet nake naked
nakedli name nameless namepl namesak nanni nap naphtha napkin narco narcolepsi narcosi narcot nari narr narrat
narrow narrowest narrowli nasal nascent nasti nastier nastiest natal natch nation nationhood nationwid nativ
natti nattili natur naturalist naturopath naught naughti naughtier nausea nauseat nauseou nautic naval navel
navi navig nawt nawth naysai naysay near nearbi nearer nearest nearli neat neater neatest neatli nebul nebula
nebular necess necessari neck necklac necklin neckti necropsi necrosi necrot nectar nectari need needi needl
needlelik needless needlessli neg negat negativ neglect neglig negoci negoti negro neig neighbor neighborli
neighbour nein neither nemes nemesi neocortex neoliber neolith neon neonat neophyt neoplasia neopren nephew
nepot nerd nerdi nerli nerv nerveless nervi nervou nervous nest nester nestl net nether nettl nettlesom
network neural neuralgia neuriti neuron neuropathi neuros neurosi neurot neurotox neuter neutral neutralist
neutrino neutron never new newag newborn newcast newcom newdrug newel newer newest newfangl newfound newissu
newli newlyw newsboi newscast newsi newslett newsmak newsman newsmen newspap newsperson newsprint newsreel
newsroom newsstand newsweekli newswir newsworthi newt next nexu ngandlu nib nibbl nibbler nice nicer nicest
niceti nich nick nickel nicknam nicotin niec nifti nig niger niggardli nigger nigh night nightclub nightdress
nighter nightfal nightgown nightli nightmar nightshirt nighttim nigra nihil nihilist nilli nilpot nimbl
nimbler ninefold nineteenth nineti ninetieth ninth nip nippl nirvana nise nitpick nitrat nitrit nitrogen
nitrou nitwit nix nobil nobl nobleman noblemen nobler nobless noblest nobli nobodi nocturn nod node nodul
nodular noe noir nois noiseless noisi noisier noisili nolen noli noll nolo nomad nomia nomin nomine nonacid
nonbank nonbind nonc noncash nonchal noncombat nondairi nondefens nondollar nondri nondriv nondur none nonent
nonev nonfarm nonfat nonferr nonfict nonfood nonion nonism nonleth nonmedia nonmemb nonmus nonpai nonpareil
nonpay nonpor nonprofit nonpubl nonraci nonsens nonsmok nonstop nontox nontrad nonunion nonverb nonviol nonvot
nonwhit nonwork noodl nook noon noontim noos norm normal normalci norsk north northeast norther northerli
northern northward northwest nose nosebag noseble nosed nosediv nosi nostalg nostalgia nostril nostrum notabl
notar notat notch note notebook notehold notepad noteworthi noth nothin notic notifi notion notori notorieti
nott nou nought noun nourish nouveau nouveaux nouvel novel novelist novelti novic noviti novo nowadai nowher
noxiou nozzl nuanc nubbin nubil nuceosid nuclear nucleat nuclei nucleic nucleoli nucleotid nucleu nuclid nude
nudg nudism nudist nuditi nuf nugget nuisanc nuke null nullifi nulliti numb number numbingli numen numer
numerolog numin numismat nun nuper nurs nurseri nurtur nut nutmeg nutrient nutrit nutriti nutshel nutti nuzzl
nyet nylon nymph nympho nystatin oaf oak oaken oas oasi oat oath oatmeal obdur obedi obei obeis obelisk obes
obfusc obituari object objector objet oblig obligatori obligatto obligingli obliqu obliter obliteran oblivi
oblivion oblong obnoxi oboist obscen obscur obsequi observ obsess obsidian obsolet obstacl obstin obstinaci
obstruct obtain obtrud obtus obvers obviat obviou obvious ocarina occas occasion occident occipit occlud
occlus occup occupi occur occurr ocean oceanfront ocelot ocher ochr octagon octahedron octan octav octopu
octoroon ocular odd oddbal oddest odditi oddli odiou odor odyssei oedip oerat oeuf of offal offbeat offcours
offenc offend offens offer offersei offhand offi offic offici officio offocu offput offsaddl offset offshoot
offshor offsid offspr offstag often oftentim ogl ogress ohmic oil oilcloth oiler oilfield oilheat oili oilman
oilse oilwork oink ointment oiticica okai old olden older oldest oldi oldlin oldster oleand olefin oleophil
oleophob olestra olfactori oligarch oligopoli olim oliv olivefac ologi ombudsman omelet omelett omen omeprazol
omin omiss omit ommiss omnia omnibu omnisci on onboard onc oncogen oncolog oncologist oncom onct oneasi onepag
oner oneself onetim oneyear ongo onion onleh onli onlin onlook onrush onscreen onset onslaught onstag onto onu
onward onyx oodl ooh oomph oop ooz opalesc opaqu open openend openli oper opera operago operalet operand
operat operetta operina ophthalm opiat opin opinion opium oppon opportun oppos opposit opppos oppress
oppressor opprobrium opt optic optician optim optimist optimo optimum option optron opu opul or oracl oral
orang orat oratio orator oratori oratorio orbit orchard orchestr orchestra orchid ordain ordeal order orderli
ordin ordinari ordinarili ordinariu ordnanc ordo organ organdi organis organism organist orgasm orgi orgiast
orgin orgon orient orific origin ornament ornat ornei orneri ornraier orphan orphanag orthicon orthodox
orthodoxi orthoped orza oscil osmium osmot osseou ossifi ostens ostinato ostrac ostrich oth other otherwis
otter ought oughta ould ounc our ourselv oust ouster out outag outback outbid outboard outbound outbreak
outburst outcast outclass outcom outcri outcrop outcuss outdat outdid outdo outdon outdoor outdrew outer
outfac outfield outfit outflank outfli outflow outfought outfox outgain outgo outgrew outgrip outgrow outgrown
outgrowth outguess outhous outlai outland outlandish outlast outlaw outlawri outleap outlet outli outlin
outliv outlook outmatch outmod outnumb outpac outpati outperform outplai outpost outpour output outrag outrank
outreach outrigg outright outrun outscor outsel outset outshin outshon outsid outsiz outskirt outslug outsmart
outsold outspend outspoken outspread outstat outstrip outta outward outwardli outweigh outwit outworn oval
ovarian ovat ovata oven over overact overag overal overarm overbid overbil overblown overboard overbought
overbroad overbuilt overburden overcam overcast overcharg overcoat overcom overcook overcool overdo overdon
overdos overdr overdraft overdraw overdrawn overdu overeag overeat overexpos overextend overfe overfil
overflow overfund overgrown overh overhand overhang overhaul overhead overhear overheard overheat overhyp
overjoi overkil overlai overlaid overland overlap overli overload overlong overlook overloud overnight overpai
overpaid overpass overplai overpow overpr overr overran overreach overreact overrid overridden overrod overrul
overrun overs oversaw overse oversea overseen overshadow oversho overshoot overshot oversight oversoft
oversold overst overstaff overstor oversuppli overt overtak overtaken overtakin overtax overthrow overthrown
overtim overtli overton overtook overtur overturn overus overvalu overview overweight overwhelm overwork
oviform ovul ow owl own owner ownership ownself oxal oxcart oxen oxid oxidis oxygen oyabun oystcher oyster
ozon pace pacem pacemak pacer pachinko pacif pacifi pacifist pack packag packer packet pact pad paddi paddl
paddlebal paddock padlock paean pagan page pageant pageantri pager pagin pagoda pai paid paie pail pain
painfulli painkil painless painlessli paint paintbrush painter pair pajama pal palac palamed palat palati
palazzi palazzo pale paleo palest palett palisad pall palladium pallet palli pallid pallor palm palmtop
palpabl palsi paltri pampa pamper pamphlet pan panacea panach pancak pancrea pandanu pandem pander pane panel
panelboard panelist pang panhandl pani panic panick panicki panjandrum panki panopli panoram panorama pansi
pant pantaloon pantheist pantheon panther panti pantomim pantri panzer paot papal paper paperback paperboard
paperboi paperclip paperi paperless paperwad paperwork papier papillari paprika papyru par parabl parachut
parad paradigm paradis paradox paragon paragraph parakeet paraleg parallel paralysi paralyz paramagnet paramet
parametr paramount paranoia paranoiac paranoid paranorm paraoxon parapet paraphras paraquat parasit parasol
paratroop paraxi parboil parcel parch parchment pardon pare paredon parenchyma parent parentag parenthood
parenti pariah parish parisolog pariti park parkish parklik parkwai parlai parlanc parlei parliament parlor
parochi parodi parol parole paroxysm parquet parri parrot pars parsimoni parslei parson parsonag part partak
parti partial particl particular partisan partit partli partner partook parvenu pasha paso pass passabl passag
passagewai passbook passel passeng passerbi passion passiv passport password past pasta pastdu pastel pasti
pastil pastim pastor pastori pastrami pastri pastur pat patch patchwork pate patent pater patern path pathet
pathfind pathless pathlog patho pathogen patholog pathwai patienc patient patina patio patria patriarch
patriarchi patrician patrimoni patriot patrist patro patrol patrolman patrolmen patron patronag patronn patsi
patter pattern patti pauciti paunch paunchi pauper paus pavan pave pavement pavian pavilion paw pawn pawnshop
paxam payabl payback paycheck paydai paydirt paydown payer payload paymast payment payoff payoffif payola
payout payrol pea peac peaceabl peacefulli peacemak peacetim peach peacock peak peaki peal peanut pear pearl
pearli peasant pebbl pec pecan peccavi peck pector pectorali peculiar peculiarli pecuniari pedagogu pedal
pedant peddl peddler pedest pedestrian pediatr pedigre pediment peed peek peel peelback peep peer peerless
peev peg pegboard peggin pejor pellagra pellet pelt peltri pelvi pelvic pemmican pen penal penalti penanc penc
penchant pencil pend pendant pendulum penetr penicillin peninsula penis penknif penman pennant penni penniless
pennystock pension pentagon pentamet penthous penuri peoni peopl pep pepper pepperi peppermint pepperoni peppi
peptid peptidas peptiz perceiv percent percentag percept perceptu perch perchanc percol percuss peremptori
perenni perfect perfectli perfidi perfor perforc perform perfum perfumeri perfus perhap peridont peril perilla
perimet period peripher peripheri periscop perish periton perjuri perk perki perman permeabl permeat permiss
permit pernici peroxid perpetr perpetu perplex persecut persev persever pershar persiflag persimmon persist
person persona personag personnel perspir persuad persuas pert pertain pertin perturb pertussi perus pervad
pervas pervers pervert pesata peseta peso pessim pessimist pest pester pesticid pestil pet petal peter petit
petition petrifi petroleum petti petul pew pewter peyot pfennig pfffted phagocyt phalanx phantasi phantom
pharaoh pharmaci pharmacist phase pheasant phenol phenomen phenomena phenomenon phenonenon phi philolog
philosophi phlegm phloem phobia phoenix phone phonebook phonei phonem phonet phoni phonic phonograph phonolog
phosgen phosphat phosphid phosphin phosphor phosphoru photo photocopi photogen photograph phrase phthalat
phyla physic physician physicist physiolog physiqu pi pianism pianist piano piaster piazza picayun pick pickax
picker picket picki pickier pickiest pickin pickl pickoff pickpocket pickup picnic picnick pico pictori pictur
piddl pidgin piec piecem piecewis pier pierc pieti pig pigen pigeon pigeonhol piggyback piglet pigment pigpen
pigskin pigsti pike piker pile pileup pilfer pilgrim pilgrimag pill pillag pillar pillori pillow pilot pimp
pimpl pimplik pin pinafor pinbal pinch pine pineappl ping pinhead pinhol pinion pink pinkli pinnacl pinochl
pinpoint pint pinto pioneer piou piousli pipe pipedream pipelin piper pipsqueak piqu piquant piraci piranha
pirat piroghi pirogu pirouett piss pistachio pistil pistol piston pit pitch pitcher pitchfork pitchmen piteou
pitfal pith pithi pithiest piti pitiabl pitifulli pitiless pitilessli piton pittanc pituitari pityingli pivot
pixi pizazz pizza pizzazz pizzeria pizzicato placard placat place placebo placeless placement placid plagiar
plagu plai plaid plain plainer plainest plainli plaintiff plaintiv plan planar plane planeload planer planet
planetari planetoid plank planner plant plantain plantat planter plaqu plasm plasma plasmodium plaster plastic
plastisol plat plate plateau platform platinum platitud platoon platter plaudit plausibl play playabl playback
playboi player playfulli playground playhous playin playland playmat playoff playpen playroom playth playtim
playwright plaza plea plead pleader pleadingli pleas pleasanc pleasant pleasantli pleasin pleasingli pleasur
pleat plebeian pledg plenari plenitud plenti plenum plethora pleura pleural pli pliabl pliant plier plight
plink plod ploi plop plot plotter plough plow plowshar plu pluck plucki plug plugugli plum plumag plumb
plumber plume plummet plump plunder plung plunk plunker plural pluralist pluse plush plutocrat plutonium ply
plywood pneumat pneumonia poach poacher poark pocket pocketbook pockmark pod podiatr podiatrist podium poem
poepl poet poetic poetiz poetri pogrom poignanc poignant poignantli point pointedli pointer pointi pointless
pois poison poivr poke pokei pokeneu poker pokerfac pol polar pole polecat polem poli polic policeman
policemen polici polio polish polit politi politic politician politico politiqu polka poll pollen pollin
pollster pollut polo polonais poltic polybuten polyest polyeth polygyn polym polymer polymeras polynomi polyol
polyp polyton polyvinyl pomad pomologist pomp pompon pompou pompous poncho pond ponder pong poni pontif
pontiff ponytail pooch poodl poof poohbah pool poolsid poor poorer poorest poorli pop popcorn pope poplar
poplin poppi poppyse popul populac popular popularli populist porcelain porch porcupin pore pork poros porou
porpois porridg port portabl portal portant portend portent porter portfolio portico portion portli portrai
portrait portray pose poseur posh poshest posit positiv positivist poss posseman possemen possess possessor
possibl possum post postag postal postcard poster posterior posthum postit postman postmark postmast postmen
postpon postrid postscript postul postur postwar pot potabl potash potassium potato potboil potenc potent
potenti potho pothol potion potpourri pottag potter potteri potti pouch poultic poultri pounc pound pour pout
poverti powder powderi powderpuff power powerboat powerfulli powerhous powerless powertrain powpow powwow
practic practis pragmat pragmatist prai prairi prais pram pranc pranha prank prankster pratakku pratfal prattl
prawn prayer prayin preach preacher preachi preambl precari precaut preced preceed precept precinct preciou
precipic precipitin precis preclud precoc precoci precook precrash precursor precursori precut predat
predatori predawn predic predict predictor predispos prednison preempt preemptiv preen prefab prefac prefectur
prefer prefix preflight prefuh prefund pregnanc pregnant prei prejud prejudg prejudic prelat prelud premarit
prematur premier premis premium premix prenat preoccupi prep prepai prepaid prepar prepay prepolym preppi
prepreg prepup presag presal preschool prescient prescrib presenc present presently preserv preset presid
presort press presser pressman pressur prestig presto presum presuppos pretax pretenc pretend pretens pretest
pretext pretrial pretti prettier prettiest prettili prevail prevailin preval prevayl prevent preview previou
previous previs prewar pri price pricei priceless pricetag pricier priciest prick prickli pride priest
priestli prim prima primaci primal primari primarili primarli primat prime primer primetim primev primit
primli primordi primp princ princess princip principl princpal print printabl printer printout prior priori
prioriti prison pristin privaci privat privet privi privileg privvi prize pro probabi probabl probat probe
probiti problem probli probosci proce procedur proceed process processor prochoic proclaim procreat proctor
procur prod prodig prodigi produc producin product prof profan profess professeur professor profet proffer
profici profil profit proflig profligaci profound profoundli profund profus progandist progeni progess prognos
prognosi program programm progress prohibit prohibiton project projectil projector prolif prolix prolong
prolus prom promenad promin promis promissori promot prompt promptli prone prong pronoun pronounc pronto proof
proofread prop propag propaganda propan propect propel propens proper properli properti propfan propheci
prophesi prophet propion propiti propon proport propos propound propriet proprieti proprietor props propuls
propylen prorat prorata prosaic proscrib prose prosecut prosecutor prosi prosod prosodi prosoma prospect
prospector prospectu prosper pross prostat prostitut prostrat proteas protect protector proteg protein protest
protestor protocol proton protoplasm prototyp protozoa protozoan protract protrud protrus proud prouder
proudest proudli provdi prove proven proverb proverbi proverti provid provinc provinci provis proviso provison
provok provost prow prowazwki prowess prowl prowler proxi proxim prude prudenc prudent prudenti prune prurient
pruta pry psalm psalmist pseudo pseudonym pseudynom psoriasi psych psychiatri psychic psycholog psychopath
psychopomp psychot psyllium pterygia pub puberti pubesc public publicist publicli publish pucker puckish pud
puddl pueril puf puff puffer pufferi puffi pugh pugnaci puissant puke pull pullback pullei pullout pulmonari
pulp pulpit pulpwood puls pulsat pulver puma pummel pump pumpkin pun punch punchbowl puncher punchi punctual
punctuat punctur pundit punditri pungenc pungent puni punish punit punk punki punnish punster punt punter pup
pupat pupil puppet puppi puppyish pur purchas pure purest purg purgat purgatori purhas purifi purism purist
puritan puriti purl purloin purpl purport purpos purr purs pursu pursuant pursuer pursuit purtiest purveyor
purview push pusher pushi pushin pushov pushup pussi pussycat put putain putout putt puttabl putter putti
puzzl puzzlement puzzler pygmi pyknot pylon pynt pyocanea pyorrhea pyramid pyre pyromet python quack quackeri
quadrat quadric quadricep quadrup quadrupl quagmir quail quaint quaintli quak qualifi qualiti qualm quam
quandari quantifi quantit quantiti quantum quarantin quarrel quarri quarrymen quart quarter quarterli quartet
quartz quash quatrain quaver queasi queasili queen queensid queer queerer queerest quell quench queri querul
quest question quetzal queu queue quib quibbl quibusdam quick quicken quicker quickest quicki quickli
quicksand quickstep quid quiescent quiet quieter quietli quill quilt quinc quinin quinolon quintet quintupl
quip quirk quirki quirt quisl quit quiver quixot quiz quizz quizzic quok quorum quot quota quotat rabbi rabbin
rabbit rabbl rabid raccoon race racehors racer racetrack racewai raci racial racism racist rack racket racketi
racoon rad radar raddl radial radianc radiant radiat radic radii radio radioclast radiomen radion radish radiu
radon raffish raft rafter rag rage ragged ragtim rai raid raider rail railb railbik railbird railcar railhead
railleri railroad railwai raiment rain rainbow raincoat raindrop rainfal raini rainier rainless rainout
rainstorm rainwat rais raiser raisin raison rajah rake rakish rakishli raku ralli ram rambl ramp rampag
rampanc rampant rampart ramshackl ranch rancher rancho rancid rancor rand random randomli rang rangeland
ranger rangi rank rankest rankl ransack ransom rant rap rapaci rape raper rapese rapid rapidli rapier rapist
rapport rapt raptor raptur rare rarefi rarer rarest rarifi rariti rasa rascal rash rasp raspberri raspi rat
rata ratabl ratchet rate rateabl ratepay rather ratifi ratio ration rational rator rattail ratti rattl rattler
raucou raucous ravag rave raven ravin rawbon rawhid rayon raze razor razorback reach reacquir react reactant
reaction reactiv reactor read readabl readapt reader readership readi readili readjust readmit reaffirm
reagent real realer realest realign realism realismo realist realiti realiz realli realloc realm realti
realtor ream reap reaper reappear reapprais rear rearguard rearm rearrang rearview reasearch reason reassembl
reassert reassess reassign reassum reassur reattach reawaken rebal rebalanc rebat rebel rebelli rebellion
rebirth reborn rebound rebuf rebuff rebuild rebuilt rebuk rebut rebutt recal recant recaptur recast reced
receipt receiv recent recept receptacl receptor recess recharg recheck recip recipi reciproc recit reckless
recklessli reckon reclaim reclin reclus recoat recogn recognis recoil recoilless recollect recomm recommend
recomp recompens reconcil recond recondit reconfirm reconnect reconsid reconven recoon recopi record recork
recount recoup recours recov recoveri recraft recreat recruit rectangl rectifi rectitud rector rectum recumb
recuper recur recurr recurs recus recut recycl red redact redactor redcoat redden redder reddish reded redeem
redeemd redeemin redefin redempt redeploi redesign redevelop redfish redhead redial redirect rediscov redlin
redneck redo redon redoubl redoubt redound redraw redrawn redress reduc reduct redund redwood reed reedbuck
reedi reef reek reel reelect reemerg reenact reenter reexamin refashion refer refere referenda referendum
referr referrin refight refil refin refinanc refineri refit reflect reflector reflex reflexli refocu refocus
refold reform reformist refract refractori refrain refresh refuel refug refuge refund refurbish refus refut
regain regal regalia regard regardless regatta regener regent regga regi regim regimen regiment region regist
registr registrar registri regress regret reground regroup regul regular regularli regulatori reguli regulu
regum rehash rehear rehears reign reignit reimburs reimpos rein reinforc reinman reinstal reinstat reinsur
reinvent reinvest reissu reiter reject rejoic rejoin rejoind rejuven rekindl rel relabel relai relaps relat
relativ relativist relaunch relax relearn releas releg relent relentless relev reli reliabl relianc reliant
relic relict relief reliev religi religion relinquish relish relist reliv reload reloc reluct relyr remad
remain remaind remak remand remark remarri rematch remedi rememb remind reminisc remiss remit remnant remodel
remold remora remors remot remotest remount remov remuda renal renam rend render rendezv rendit reneg renegad
renew renounc renov renown rent rental renter reoffer reopen reorder reorgan reorient rep repackag repai
repaid repaint repair repairman repairmen repar reparte repass repatri repay repeal repeat repeatedli repel
repent repertoir repertori repetit rephras replac replai replant replast replenish replet repli replic replica
repond report reportag reportedli repos reposit repositori reposses repossess repres repress repric repriev
reprint repris reproach reprob reprocess reproduc reproof reprov reptil reptilian republ republican repudi
repugn repuls repurchas reput reputedli reqion requalifi request requir requisit requst reread reregul reroof
rerout rerun resal reschedul rescind resciss rescu rescuer reseach reseal research resel resembl resent
reserpin reserv reservist reservoir reset resett resettl resew reshap reshuffl resid residu resift resign
resignedli resili resin resini resinlik resist resistor resold resolut resolv reson resonantli resorcinol
resort resound resourc respect respit respond respons rest restaf restag restart restat restaur restiv
restless restlessli restock restor restrain restraint restrict restroom restuar restudi restyl resublim
resubmit result resum resumpt resurfac resurg resurrect retablo retail retain retak retali retard retch retel
retent rethink rethought reti retic reticul retin retina retinu retir retire retold retool retort retouch
retrac retract retrain retread retreat retrench retri retrial retriev retro retrofit retrograd retrospect
retrovir retroviru return reunif reunion reunit reus reusabl rev revalu revamp reveal reveil revel revelatori
revelri reveng revenu rever reveri revers revert revet review revil revis revisit revit reviv revivifi revoc
revok revolt revolut revolv revuls reward reweav rework rewrap rewrit rewritten rewrot rewt rhapsod rhapsodi
rhenium rhetor rheum rheumat rheumatoid rhino rhinocero rhyme rhythm rhythmic rib ribald ribbi ribbon ribcag
riboflavin ribosom ribozym rice rich richer richest richli ricketi ricochet rid riddanc ridden riddl ride
rider ridership ridg ridicul rif rife riff riffl rifl rifleman riflemen rift rig rigatoni rigger right
righteou rightfield rightfulli rightist rightli rightward rigid rigidli rigor rigueur rile rill rim rime
rimless rind ring ringer ringlead ringlet ringsid rink rins riot rioter riotou rip ripe ripen ripoff rippl
rise risen risibl risk riski riskier riskiest rite ritiual ritorno ritual ritzi rival rivalri riven river
riverbank riverboat riverfront riversid rivet rivulet roach road roadb roadblock roadhous roadrunn roadsid
roadster roadwai roam roar roaringest roast roaster rob robber robberi robe robin robot robust robustli rock
rockbound rocker rocket rocki rockin rocklik rockstrewn rococo rod rodder rode rodent rodeo roemer rogu roil
role roleplai roll rollback roller rollick rollout rollov rollup romanc romant romantick romp roof roofer
rooftop rooftre rook rooki room roomett roomi roomier roommat roost rooster root rooter rootless rope roper
rosari rosarian rose rosebud rosebush rosett rosi rosier rosiest rosin roster rostrum rot rotari rotat rote
rotenon rotor rotten rotund rotunda roug rough roughcast roughen rougher roughest roughhewn roughish roughli
roughneck roughshod roulett round roundabout rounder roundhead roundhous roundli roundtabl roundtrip roundup
rous roustabout rout routin rove row rowdi royal royalti rub rubber rubberi rubbin rubbish rubbl rubdown
rubfest rubi rubicund rubl rubout rubric rucku rudder rudderless ruddi rude rudiment rueful ruefulli ruffian
ruffl rug ruggedli ruin ruinou rule ruler rumbl rumdum rumen rumin rummag rummi rumor rump rumpl rumpu run
runabout runawai rundown rune rung runner runni runnin runoff runt runup runwai rupe rupiah ruptur rural ruse
rush russ russet rust rusti rustic rustl rustler rustlin rut rutabaga ruthenium ruthless ruthlessli sabbat
saber sabl sabotag sabr saccharin sachem sack sacker sackless sacr sacral sacrament sacred sacrif sacrific
sacrileg sacrosanct sad sadden sadder saddl saddlebag sadism sadist sadli safari safe safeguard safekeep safer
safest safeti saffron sag saga sage sagebrush saggi sago sahib sai said sail sailboat sailor sailorli saint
sainthood saintli saith sake salabl salaci salad salamand salami salari salarymen sale salesgirl salesladi
salesman salesmen saleswomen salicyl salient salin saliv saliva salivari salli sallow salmon salmonella salon
saloon salsa salt saltbush salti saltier saltwat salubri salut salutari salv salvag salvat salvo sambuca
sambur same samovar sampl sampler samurai sana sanatorium sanctifi sanction sanctiti sanctorum sanctuari
sanctum sand sandal sandalwood sandbar sandbox sander sandi sandpap sandwich sane saner sanest sang sangare
sanguin sanguineum sanhedrin sanit sanitair sanitari sanitarium saniti sank santo sap sapien sapl saponin
sappi sarakin sarcasm sarcast sarcoma sardin sardon sari sash sashai sass sassafra sassi satellit satiat
satieti satin satir satirist satisfi satur sauc saucepan saucer sauci sauerkraut sauna saunter sausag saut
sautern savag savageri save saver savior saviour savor savori savvi savvier savviest saw sawdust sawmil
sawtimb saxophon sayin sayonara scab scabbard scabrou scad scaffold scairt scalar scalawag scald scale scallop
scalp scalpel scam scammer scamper scan scandal scanner scant scanti scape scapegoat scapular scar scarc
scarcer scarcest scarciti scare scarf scari scarifi scarlet scarv scath scathingli scatter scattergun scavang
scaveng scedul scenario scene sceneri scenic scent sceptic schedul schema schemat schemata scheme schemer
scherzo schill schism schizoid schmooz schnapp schnook scholar scholarli scholast school schoolboi schooldai
schooler schoolgirl schoolmat schoolroom schoolwork schooner sciatica scienc scientif scientist scimitar scion
scissor sclerosi sclerot scof scoff scoffer scofflaw scold scoop scoot scooter scop scope scorch scorcher
score scoreboard scorecard scoreless scorer scorn scornfulli scotch scoundrel scour scourg scout scowl
scraggli scrambl scrap scrapbook scrape scrappi scratch scratchi scrawl scrawni scream screech screechi screed
screen screenland screenplai screw screwbal scribbl scribbler scribe scrim scrimmag scrimp script scriptur
scriven scroll scroung scrub scrubber scruff scrupul scrutin scrutini scuba scud scuff scuffl sculpt sculptor
sculptur scurri scurril scurvi scuttl sea seaboard seaborn seacoast seafar seafood seagul seahors seal sealant
sealift seam seaman seamanship seamen seami seamier seamless seamlessli seamstress seanc seaport seaquak sear
search searcher seashor seasid season seat seatbelt seatrout seawal seawat seawe secant secco seced secess
seclud seclus second secondari secondhand secondli secreci secret secretari secretli sect sectarian section
sector sectori secular secularist secur securit sed sedan sedat sedentari sediment sedit sediti seduc seduct
sedul seduzion see seed seedb seedcoat seedi seedl seedless seein seek seeker seekin seekingli seem seemingli
seen seep seepag seer seersuck seesaw seeth segment segreg seig seisho seismic seiz seizin seizur seldom
select selector self selfish selfless sell seller sellin selloff sellout selv semant semblanc semen semest
semiannu semiarid semidri semifin semin seminar seminari seminarian semipubl semisecret semitr semper senat
senatori send sender senil senili senior senora sens sensat senseless sensibl sensit sensor sensori sensual
sensuou sent sentenc sentient sentiment sentinel sentri separ separatist sepia sepsi septa septat septic
septum sepulchr sequel sequenc sequest sequin sera seraphim seren serenad serf serg sergeant seri serial
seriou serious serloin sermon serotonin serpent serpentin serratu serum serv servant server servic servicemen
serviett servil servitor servitud servo sesam session set setback setter settl settlement settler setup
sevendai sevenfold seventh seventi sever severalti severest severli sevic sew sewag sewer sewerag sewn sex
sexi sexism sexist sexolog sexologist sexpot sextet sexton sexual sforzando shabbi shabbili shack shackl shad
shade shadi shadier shadow shadowi shaft shag shaggi shah shake shaken shakeout shaker shakeup shaki shakili
shall shallow shalt sham shambl shame shameless shampoo shamrock shanti shantytown shape shapeless shard share
sharecrop sharer shark sharkskin sharp sharpen sharper sharpest sharpli shashlik shatter shave shaven shaver
shawl shea sheaf shear sheath shed sheen sheep sheepish sheepskin sheer sheet sheetrock sheik shelf shell
shellfir shellfish shelter shelv shepherd sherbet sheriff sherri shew shi shibboleth shield shift shifter
shifti shiftless shill shim shimmer shimmi shin shinbon shine shingl shini shiningli ship shipboard shipload
shipmat shipment shipown shipper shipset shipshap shipwreck shipyard shirk shirker shirt shirtfront shirtless
shirtwaist shish shit shiver shiveri shmaltzi shoal shock shocker shockingli shockproof shockwav shod shoddi
shoe shoehorn shoelac shoemak shoestr shoji shone shoo shook shoot shooter shootin shootout shop shopkeep
shopper shopworn shore shorelin shorn short shortag shortcak shortcut shorten shorter shortest shortfal
shorthand shortli shortliv shortner shortstop shortterm shortw shot shotgun shotshel shouder should shouldda
shoulder shout shove shovel show showcas showdown shower showerhead showgirl showi showin showman showmen
shown showpiec showroom shrank shrapnel shred shredder shrewd shrewder shrewdest shrewdli shrewish shriek
shrift shrill shrilli shrimp shrimper shrine shrink shrinkag shrivel shroud shrub shrubberi shrug shrunk
shrunken shtik shuck shudder shudderi shuffl shuld shun shunt shut shutdown shute shutoff shutout shutter
shuttl shvartz shy shyli sibil sibl sick sicken sicker sickish sickl sickli sickliest sickroom side sidearm
sideboard sidechair sidekick sidelight sidelin sidelong sideman sidemen sideshow sidestep sidestreet sidetrack
sidewai sidewalk sidewind sidewis sidl sieben sieg sienna siesta siev sift sigh sight sightseer sign signal
signatori signatur signboard signer signifi signpost sigu silenc silent silhouett silic silica silicon silk
silken silki silkili sill silli sillier silliest silo silt silva silver silveri silverwar simian simil similar
similarli similiar similitud simmer simper simpl simpler simplest simpleton simpli simplic simplifi simplist
simul sin sinc sincer sincerest sind sine sinecur sinew sinewi sing singer singl singli singsong singular
singularli sinist sink sinkhol sinkt sinless sinner sinu sinuou sinuous sinus sinusoid sip siphon sipper sire
siren sirloin sister sit sitcom site sitter situ situat sixfold sixteenth sixth sizabl size sizeabl sizenin
sizzl skate skeet skein skelet skeleton skeptic sketch sketchbook sketchi sketchiest skew skewer ski skid
skiddi skier skiff skii skil skilfulli skill skillet skillfulli skim skimmer skimp skimpi skin skindiv
skinfold skinhead skinless skinni skinnin skip skipper skirmish skirt skit skittish skivvi skout skulk skull
skullcap skunk skyjack skylark skylight skylin skyrocket skyscrap skyward skywav slab slack slacken slackjaw
sladang slag slai slain slake slam slammer slander slang slant slap slapstick slash slasher slat slate
slaughter slave slaver slaveri slavish slavishli slaw sleaz sleazebag sleazi sled sleek sleep sleeper sleepi
sleepili sleepless sleepwalk sleet sleev sleigh sleight slender slept sleuth slew slice slick slicker slickli
slid slide slight slighter slightest slighti slightli sligthli slim slime slimi slimli slimmer sling slinger
slingshot slinki slip slippag slipper slipperi slipshod slipstream slit slither slitter sliver sliveri slob
sloe slog slogan sloop slop slope sloppi sloppili slosh slot sloth slouch slouchi slough slovenli slow slowbal
slowdown slower slowest slowli sludg slug slugfest slugger sluggish sluggishli sluic slum slumber slumlord
slump slung slur slurp slurri slush slyli slyness smack small smaller smallest smallish smallpox smalltim
smarmi smart smarter smartest smartli smash smasher smatter smear smell smelli smelt smelter smidgen smidgin
smile smilingli smirk smithi smitten smock smog smoggi smoggiest smokabl smoke smokehous smokeless smoker
smokestack smoki smolder smooch smooth smoothbor smoother smoothest smoothli smother smudg smug smuggl
smuggler snack snafu snag snail snake snap snapback snapper snappi snapshot snare snarl snatch snazzi snazzier
sneak sneaker sneaki sneer sneez snick snicker snide snif sniff sniffer sniffi snigger snip snipe sniper
snippet snippi snitch snivel snob snobberi snobbish snobbishli snooker snoop snooti snooz snore snorkl snort
snotti snout snow snowbal snowbird snowdrift snowfal snowflak snowi snowman snowplow snowstorm snowsuit snub
snuck snuf snuff snuffbox snuffer snug snuggl snugli soak soap soapbox soapi soapsud soar sob sobbingli sober
soberli sobrieti sobriquet socal soccer sociabl social socialist socialit societ societi sociolog sociopath
sock socket sod soda sodden soddenli soddi sodium sodomi sofa sofar soft softbal softdrink soften softer
softest softi softli softwar softwood soggi soggier soil soire sojourn solac solar sold solder soldier
soldieri soldierli soldout sole solec solemn solemnli solenoid solicit solicitor solicitud solid solidar
solidifi solidli solips solitari solitud solo soloist solstic solubl solut solv solvabl solvat solvenc solvent
soma somat somber somberli sombr some somebodi somedai somehow someon someplac somersault someth somethin
sometim somewhat somewher sommeli somnol sompin son sonar sonata song songbird songbook sonic sonnet sonni
sonobuoi sonogram sonor soon sooner soonest sooo soot sooth soothingli sooti sop sophist sophomor soporif
soprano sorb sorceri sordid sore sorehead sorest sorghum soror sorption sorrel sorri sorrier sorriest sorrow
sort sorti soubriquet souffl sought souk soul soulfulli soulless soulmat sound sounder soundli soundproof
soundtrack soup soupi sour sourc sourdough sourli soutan south southbound southeast southerli southern
southpaw southward southwest souvenir sovereign soviet sow sowbelli sower sown soybean spa space spaceborn
spacecraft spacer spaceship spacesuit spaciou spackl spade spaghetti span spandex spandrel spangl spaniel
spank spanner spar spare sparingli spark sparkl sparkplug sparrow spars spasm spat spate spatial spatter
spatula spavin spawn speak speaker speakin spear spearhead spec speci special specialist specialti specif
specifi specimen speciou speck speckl spectacl spectat specter spectr spectra spectral spectrum specul sped
speech speechless speed speedboat speedi speedier speedili speedup speedwai spell spellbound speller spend
spender spent sperm spew sphere spheric spherul sphynx spi spic spice spici spider spideri spiel spif spiffi
spigot spike spill spillov spin spinach spinal spindl spine spineless spinneret spinoff spinster spiral
spirali spire spirit spiritless spiritu spit spite spitfir spittl splai splash splashi splatter spleen
splendid splendidli splendor splenet splice splint splinter splinteri split splotch splurg spoil spoilabl
spoilag spoiler spoke spokeman spoken spokesman spokesmen spokewoman spong spongi sponsor spoof spook spooki
spookiest spoon spoonbil sporad spore sport sporti sportiest sportif sportin sportsman sportsmen sportswear
spot spotcheck spotless spotlight spotti spous spousal spout sprai sprain sprang sprawl spread spreader spree
sprig sprightli spring springtim sprinkl sprinkler sprint spritzer sprout spruce sprue sprung spud spume spun
spunki spur spuriou spurn spurt sputnik sputter spy spyglass squabbl squad squadron squadroom squalid squall
squalor squamou squander squar squarefoot squash squashi squat squatter squaw squawk squeak squeaki squeal
squeamish squeege squeez squelch squib squid squiggli squint squir squirm squirmi squirrel squirt squish stab
stabil stabl stableman staccato stack stacker stadium staf staff staffer stag stage stagecoach stagem stager
stagger stagi stagnant stagnat stai staid stain stainless stair staircas stairwai stairwel stake stale stalem
stalk stall stallion stalwart stamen stamin stamina stammer stamp stamped stanc stanch stanchest stand
standard standbi standeth standin standoff standout standpoint standstil standup staph stapl star starboard
starch starchi stardom stare stark starker starkli starlet starlight starr starstruck start starter startin
startl startup starv starvat stash stasi stat state statehood stateless statement stateroom statesman
statesmen statewid static station stationari stationeri statism statist stator statu statuari statuett statur
status statut statutori staunch staunchest staunchli stave stead steadfast steadi steadier steadili steak
steakhous steal stealer stealin stealth stealthi stealthili steam steamboat steamer steamier steamili
steamship steed steel steeli steelmak steep steeper steepest steepl steepli steer stein stellar stem stench
stentorian step stepchild stepmoth stepp stepson stepwis stereo stereotyp steril sterio sterl stern sternal
sternli sternum steroid stevedor stew steward stewardess stick sticker sticki stickier stickler sticklik
stickman stickpin sticl stif stiff stiffen stiffer stiffest stiffli stifl stigma stiletto still stilt stimul
stimuli stimulu sting stingi stingier stingrai stink stinkin stint stipend stippl stipul stir stirk stirl
stirrin stirringli stirrup stirup stitch stochast stock stockad stocki stockpil stockroom stockyard stockyng
stodgi stoicali stoicism stoke stoker stole stolen stolid stolidli stomach stomack stomp stone stonelik
stonemason stonewar stonework stoni stonili stood stoog stool stooooomp stoop stop stopgap stopov stoppag
stopper stopwatch storag store storefront storehous storeroom stori storm stormbound stormi stormier storylin
stout stoutli stove stow stowawai straddl strafe straggl straggler strai straight straighten straighter strain
strainer strainin strait stramonium strand strang stranger strangest strangl strap strata stratagem strateg
strategi strategist stratifi stratum straw strawberri streak stream streamer streamlin streamsid street
streetcar strength strengthen strenuou stress stressor stretch stretcher strewn stricken strict stricter
strictest strictli strictur stride strident strife strike strikeout striker strikingli string stringent
stringi strip stripe stripper stripteas strive striven striver strobe strode stroke stroll stroller strong
stronger strongest stronghold strongli strongman strop stroph strove struck structur struggl strum strung
strut strychnin stub stubbi stubbl stubborn stubbornli stucco stuck stud student studentl studi studio studiou
studious stuf stuff stuffi stuggl stumbl stump stumpag stumpi stun stung stunk stunningli stunt stupefi
stupend stupid stupidest stupidli stupor sturdi sturdiest sturdili sturgeon stutter style stylemark stylish
stylishli stylist styliz stymi styren su suabil suabl suav suaviti sub subaltern subatom subcompact subdu
subfigur subgross subgroup subject subjug subleas sublet sublicens sublim sublimin sublunari submachin
submarin submerg subminimum submiss submit submucosa subnorm suborbit subpar subpart subpena subplot subpoena
subroutin subscrib subscript subsect subsedi subsequ subset subsid subsidari subsidi subsidiari subsist
subskil subsoil subspac subspeci substanc substitut substrat substratum subsum subsurfac subsystem subtend
subterfug subtili subtitl subtl subtler subtleti subtli subtract subtyp suburb suburban suburbia subvers
subvert subwai subzero succe succeed succes success successor succinct succinctli succor succul succumb sucess
such suck sucker suction sud sudden suddenli suds sue sued suei suffer sufferd suffic suffici suffix suffixand
suffoc suffrag suffus sugar sugarcan sugari suggest suhthuhn suicid suit suitabl suitcas suitor suject sulfid
sulfur sulk sulki sulkili sullen sullenli sulli sulphur sultan sultri sum sumac summar summari summarili
summat summer summertim summit summitri summon summons sumptuou sun sunbak sunbonnet sunburn sunburnt sunder
sundial sundown sundri sunflow sung sunglass sunk sunken sunlight sunni sunnier sunris sunroof sunset sunshad
sunshield sunshin sunshini sunspot sunt suntan super superag superb superbl superced superego superfast
superhuman superieur superior superpow supersaf supersed superson superst superstar superven supervis
supervisor supervot supin supper suppl supplant supplement suppli supplier support suppos supposedli suppress
suppressor supra suprem supremaci supress supressor supris surceas surcharg sure surefir surest surf surfac
surfact surfboard surfeit surfer surg surgeon surgeri surgic surimi surli surmis surmount surnam surpass
surplu surplus surpris surreal surrealist surrei surrend surrog surrogaci surround surtax surtout survei
surveyor surviv survivor susceptor sushi suspect suspend suspens suspensor suspici suspicion sustain susten
sutte sutur suvivor suzerain suzerainti svelt swab swagger swai swallow swam swami swamp swampi swan swank
swanki swankier swanlik swap swarm swart swarthi swastika swat swatch swath swear swearing sweat sweatband
sweater sweathruna sweati sweatshirt sweatshop sweatsuit sweep sweeper sweepingli sweet sweeten sweeter
sweetest sweetheart sweetish sweetli sweetpea swell swelter swept swerv swift swiftest swiftli swig swim
swimmer swimsuit swindl swindler swine swing swinger swingi swingin swipe swirl swish switch switcher
switchgear swivel swollen swoon swoop sword swordfish swore sworn swum swung sycamor sycoph syllabl sylvan
symbiot symbol symbolist symmetr symmetri sympath sympathi symphon symphoni symposium symptom synagogu synaps
sync synchotron synchroni syndciat syndic syndrom synerg synergi syngeri synonym synonymi synopsi syntact
syntax synthes synthesi synthet syring syringa syrup syrupi system systemat systemwid tab tabac tabbi tabl
tableau tableland tablemodel tablespoon tablet tablewar tabloid taboo tabul tabula tacit tacitli tack tacki
tackiest tackl taco tact tactic tactician tactil tactual tadpol taffeta taffi tag taglin tagua tail tailback
tailgat tailin tailor tailpip tailspin taint take takeawai taken takeoff takeout takeov taker taketh takin
takov tale talent talisman talk talker talkfest talki talkin tall taller tallest talli tallow tallyho talon
tamal tambourin tame tamer tamp tamper tampon tan tandem tang tangenc tangent tangenti tanger tangi tangibl
tangl tango tank tanker tannin tansi tantal tantamount tantrum tap tapdanc tape taper tapestri tapi tapioca
tappet tar taragon tarantara tardi target tariff tarmac tarnish tarpap tarpaulin tarpon tarri tart tartan
tartar tartli task taskmast tassel tast tastefulli tasteless tasti tastier tatter tattoo taught taunt
tauntingli taut tavern tawdri tawni tax taxabl taxat taxfre taxi taxicab taxlow taxpai taxpay tea teabag
teacart teach teacher teahous teakettl teakwood team teammat teamster teamwork teapot tear teardrop tearfulli
teas teaser teaspoon teat tech technic technician techniqu technolog tecum teddi tediou tedious tedium teed
teem teen teenag teensi teeter teeth teetotal tektit telecast telecin telecom telecopi telefax telegram
telegraph telegraphi teleolog telepath telepathi telephon telescop teletyp televis televison telex tell teller
tellingli telltal telomer temblor temer temp tempeh temper tempera tempest templ templat tempo tempor
temporari tempt temptat temptingli ten tenabl tenac tenaci tenanc tenant tend tendenc tender tenderfoot
tenderli tendon tenebr tenement tenet tenfold tenni tenor tens tensil tension tenspot tent tentacl tenth
tenuou tenuous tenur tepe tepid tequila ter term termin termini terminu termit terra terrac terrain terram
terrazzo terresti terri terribl terrier terrif terrifi terrin territoir territori terror terrorist ters
tertian tertiari test testament tester testi testicl testifi testili testimoni tetanu tether tetragon teuton
text textbook textil textual textur thallium than thank thankfulli thankless thar that thatch thatt thaw theaf
thear theas theater theatr theatric thee thefin theft thei their theistic them themat theme themselv then
thenc theocraci theologi theologian theorem theori theorist theoriz ther therapi therapist there thereaft
therebi therefor therefrom therein thereof thereon thereto thereund thereupon therewith thermal thermistor
thermo thermopil thermostat thesauru these thesi thespian thet thi thiamin thick thicken thicker thickest
thicket thickli thief thiev thievin thigh thiihng thill thimbl thin thine thing think thinker thinkin thinli
thinner thinnest thiouracil third thirst thirsti thirteenth thirti thirtieth thistl thither tholin thomp thong
thoriat thorn thorni thorough thoroughli those thou though thought thousandth thout thrall thrash thread
threadbar threat threaten three threefold threehour threemonth threesom thresh threshhold threshold threw
thrice thrift thrifti thrill thriller thrip thrive throat throati throb throe thrombi thrombos thrombosi
throne throng throttl through throughout throughput throw throwawai throwback thrower throwin thrown thru
thrum thrust thruwai thu thud thug thum thumb thumbnail thump thunder thunk thwack thwart thwump thynk
thyratron thyroid thyronin thyrotox thyroxin ti tibiali tick ticker tickertap ticket tickl ticklish tidal
tidbit tide tideland tidewat tidi tidili tief tier tiff tiger tight tighten tighter tightest tightli tightrop
tigress tile till tiller tilt tilth timber timberland timbr time timeless timeli timeout timepiec timer timet
timeworn timid timidli timor timpani tin tinctur tinder tine ting tingl tini tinier tiniest tinker tinkl tinni
tinplat tinsel tint tintabl tintyp tip tipoff tippe tipper tippl tipsi tipster tipto tirad tire tired tiredli
tireless tirelessli tiremak tiresom tissu tit titan titanium titer tith titl titr titrat titter titular toad
toadi toadyism toast toaster tobacco toccata todai toddler tode toe toehold toenail toffe tofu tog toga togeth
toi toil toilet toiletri toilsom token tokenish told tole toler toll tollgat tollhous tollwai tolylen tomato
tomb tomblik tombston tome tomographi tomorrow ton tonal tone toneless toner tong tongu toni tonic toniest
tonight tonnag tonsil took tool toolmak toot tooth toothbrush toothless toothpast tootl top topaz topcoat
topgal topgrad topiari topic topless topmost topnotch topographi topper toppl topsoil torch tore torment
tormentor torn tornado torpedo torpid torpor torqu torquer torrent torrid torsion torso tort tortilla tortois
tortuou tortur toss tosser tot total totalist tote totem toto totter touch touchdown touchi touchston tough
toughen tougher toughest tour tourism tourist tournament tournei toursist tousl tout tow toward towboat towel
tower town townhous township townsman townsmen toxic toxicolog toxin toymak trace traceabl tracer traceri
trachea track trackag trackless tract tractor trade tradeabl trademark tradeoff trader tradesmen tradit traduc
traffic traffick tragedi tragedian tragic tragicom trai trail trailer train trainer trainman traips trait
traitor trajectori trammel tramp trampl tramwai tranc tranch tranquil transact transbai transcend transcrib
transcript transduc transfer transfere transferor transform transfus transgen transienc transient transistor
transit transitori translat transmit transmut transom transpir transplant transport transpos transvers trap
trapdoor trapez trapezoid trapper trash trauma traumat travail travel travelin travelogu travers travesti
trawl trawler trazadon treacheri tread treadmil treament treason treasur treasuri treat treatabl treati
treatis treatment trebl tree treehous treeless treelik treetop trek trellis trembl tremblor tremend tremolo
tremor tremul trench trenchant trend trendi trendier trendiest trespass tress trestl tri triabl triad triag
trial triangl triangular tribal tribe tribesmen tribun tribut trick trickeri tricki trickier trickiest trickl
trickster tricolor triennial trifl trigger trigon trijet trilater trill trillion trilogi trim trimest trimmer
trinket trio triol trip tripartit tripe tripl triplet tripod trippin triptych triservic trisodium tristat
trite tritium triumph triumphant trivia trivial trobl trod trodden troika troll trollei trollop trombon
trombonist troop trooper troopship trop trophi tropho tropic trot trotter troubi troubl trough trounc troup
trouser trout trove trowel truant truce truck trucker truckload trucul trudg true truer truest truism trulei
truli trump trumpet truncat truncheon trundl trunk truss trust truste trusteth trustfulli trustingli truth
truthfulli try tryin tryout tryst tsunami tub tuba tube tuber tubercular tubul tubular tuck tuft tug tugboat
tuition tularemia tulip tull tultul tumbl tumbledown tumbler tumblewe tumbrel tummi tumor tumour tumult
tumultu tuna tundra tune tunelessli tung tungsten tunic tunnel turban turbin turbo turbofan turboprop turbul
turf turgid turkei turmoil turn turnabout turnaround turneri turnip turnkei turnoff turnout turnov turnpik
turntabl turpentin turquois turret turtl turtleneck tusk tussl tutelag tutor tutori tuxedo twaddl twang twangi
tweak tweed tweedi tweez tweezer twelfth twelvefold twenti twentieth twice twiddl twig twilight twin twindam
twine twing twinjet twinkl twirl twirler twirli twirlingli twise twist twister twisti twitch twitter two
twofold twopoint twosom twothird twotier twotim ty tycoon tyke tyme type typecast typefac typescript typewrit
typhoid typhoon typhu typic typifi typist typographi typolog tyrann tyranni tyrant tyrosin ubiqu ubiquit udder
udon ugli uglier uhhu ulcer ultim ultimatum ultra ultrason ultrasound umber umbrag umbrella umpir umpteenth
unab unabash unabl unabridg unabsorb unachiev unadit unadjust unadorn unaffect unafraid unagi unaid unalloi
unallur unalt unamend unamus unanalyz unanim unansw unapprov unarm unask unassist unassum unattach unattend
unaudit unavail unawar unbal unbalanc unban unbear unbent unbias unbidden unbleach unblink unblock unblush
unborn unbound unbridl unbroken unbundl unburden unburn uncal uncanni uncannili uncap uncar uncaus unceas
uncensor uncertain unchang uncharg unchart uncheck uncivil uncl unclaim unclasp unclean unclear unclench
uncloth uncloud uncoach uncoat uncoil uncolor uncomb uncommon uncommonli unconcern uncork uncount uncousinli
uncouth uncov uncr uncrit unction uncurl uncut undamag undat undaunt undecid undeclar undef undefin undeni
undepict under underag underarm underbelli underbrush underclass undercov undercut underdog underfoot undergo
undergon undergrad underl underlai underli underlin undermin underneath underpaid underpin underr unders
underscor undersea undershirt undersid undersold underst understand understood undertak undertaken underton
undertook undertow underus underw underwai underwat underwear underworld underwrit underwrot undeserv undetect
undi undid undigest undilut undim undisput undivid undo undon undrawn undream undreamt undress undu undul
unduli unearn unearth unearthli uneas uneasi uneasili uneconom unedifi uneduc unelect unemploi unend unent
unenvi unequ unequal uner unerringli unescort uneth unev uneven unevenli unexamin unexcit unexecut unexpect
unexpend unexplor unfail unfair unfairli unfaith unfamiliar unfasten unfaz unfeas unfelt unfenc unfertil
unfett unfil unfinish unfir unfit unfix unflag unflaki unflesh unfocus unfocuss unfold unforeseen unform
unforseen unfound unfre unfriendli unfrock unfrost unfrozen unfund unfunni unfunnili unfurl ungainli ungal
unglu ungodli ungovern ungraci ungrat unguid unhappi unhappiest unhappili unharm unheal unhealthi unheard
unheat unhedg unheed unhelp unherald unhero unhesit unhind unhing unhip unhitch unhock unholi unhook unhurri
unhurt unhusk unicorn unicycl unifi uniform uniformli unilater unimpair unimped unimpos unimprov unindict
uninfect uninform uniniti uninjur uninomin uninspir uninsur unintend uninvit uninvolv union unionist uniqu
uniram unison unissu unit unitari uniti unival univers unjacket unjust unjustli unkempt unkind unknow unknown
unlabel unlac unlament unlash unlatch unlaw unlawfulli unlead unleash unleaven unless unlevel unlicens unlik
unlimit unlin unlink unlist unlit unliterari unload unlock unlov unlucki unluckili unman unmanag unmark
unmarri unmask unmat unmatch unmelod unmesh unmet unmik unmind unmix unmodifi unmolest unmov unnam unnatur
unneed unnerv unnnt unnot unnumb unobserv unobvi unoccupi unoffici unopen unoppos unorigin unorthodox unpack
unpad unpaid unpair unpartisan unpav unpeac unpeg unphys unplagu unplan unpleas unplow unplug unplumb unpolish
unpopular unprepar unprov unproven unpunish unquench unquiet unravel unread unreadi unreal unreason unredeem
unreel unrel unreleas unreli unreliev unreport unrequit unresolv unrest unrifl unrip unriv unrol unromant
unruffl unruli unsaddl unsaf unsaid unsal unsalt unsavori unscath unscent unscrambl unscrew unscript unse
unseal unseat unsecur unseemli unseen unselfish unseri unservil unsettl unsh unshackl unshak unshav unshaven
unsheath unshel unshield unshirt unsightli unsign unskil unslop unsmil unsold unsolv unsound unspent unspoil
unspoken unsprai unstabl unstain unstanch unstapl unstar unstat unsteadi unsteadili unstilt unstint unstress
unstrung unstuck unstuffi unstylish unsubtl unsuit unsung unsur unswag unswerv untam untap unteach untel unten
untenur untest unthaw unthemat unthink unti untidi until untim unto untold untouch untoward untrack untrain
untreat untri untru untruth unturn unus unusu unutt unvari unveil unviabl unvisit unw unwant unwari unwash
unwav unwelcom unwieldi unwil unwind unwir unwis unwit unwomanli unwork unworn unworthi unwound unwrap
unwrinkl unwritten unyield up upbeat upbring upcom upcountri updat upend upfield upgrad upheav upheld uphil
uphold upholsteri upkeep upland uplift upmarket upon upper uppercut uppermost uppon uprais upright upris upriv
uproar uproot upscal upset upshot upsid upstag upstair upstand upstart upstat upstream upsurg upsw uptak
uptempo uptick uptight uptown uptrend upturn upward upwardli uranium uranyl urban urea uremia urethan urethra
urg urgenc urgent urin urinari urn us usabl usag useabl usefulli useless uselessli user usher ussr usual usuri
usurp usus utensil utero uteru util utmost utopia utopian utter utterli uttermost uttuh vacanc vacanic vacant
vacat vacation vaccin vaccinia vacil vacuol vacuou vacuum vade vagabond vagari vagin vagina vagrant vagu
vaguer vaguest vain vainli valet valeur valew valiant valiantli valid validli vallei valor valu valuabl valuat
valueless valv vampir van vandal vane vanguard vanilla vanish vaniti vanquish vantag vapor vaquero vari
variabl varianc variant variat varieg varieti variou various varitint varityp varmint varnish vasa vascular
vase vasorum vassal vast vaster vastli vat vaudevil vault vaunt veal vector veer veget vegetarian vehem
vehement vehicl vehicular veil vein veldt vellum veloc velocit velour velvet velveteen velveti venal vend
vendetta vendor veneer vener vengeanc venison venom vent ventil ventricl ventur venu verac veraci veranda
verandah verb verbal verbatim verbena verbiag verboten verdant verdict verg veri verid verifi verit veriti
vermeil vermilion vernacular vernal vernier vers versa versatil version verso versu vertebr vertebra vertex
vertic vertigo verv vesicular vessel vest vestibul vestig vestment vet veteran veterinari veto vex vexati vi
viabil viabl viaduct vial vibe vibranc vibrant vibrat vibrato vibratori vibrion vicar vicari vice vicelik
vicin viciou vicious vicitim victim victimless victor victori victual vide video videocam videodisc videodisk
videotap videotex videotext vielleicht view viewer viewership viewless viewpoint vigil vignett vigor vile
vilifi villa villag villain vincit vindic vindict vine vinegar vineyard vintag vintner vinyl vioiln violat
violenc violent violet violin violinist viper viral virgin viril virologist virtu virtual virtuos virtuosi
virtuoso virtuou viru virul virus virut visa visag viscer viscera viscomet viscos viscou vise viselik visibl
vision visionari visit visitor visrhanik vista vistor visual vita vital vitamin vitiat vitriol vitro viva
vivac vivaci vivid vividli vivifi vivo vivr vocabulari vocal vocalist vocat voce vocifer vodka vogu voic
voiceless void voir volatil volcan volcano volen volit vollei volleybal volt voltag voltaic voltmet volubl
volum volumetr volumin volunt voluntari voluptu vomica vomit voodoo vopo voraci vortex vote voter votiv vou
vouch voucher vouchsaf voulez voum vow vowel voyag voyageur voyeur vrai vuhranduh vulcan vulgar vulner vulpin
vultur vy wacki wad waddl waddler wade wafer waffl waft wag wage wager waggishli waggl wagon wahtahm wai waif
wail wainscot waist waistcoat wait waiter waitin waitress waiv waiver wake waken wale walk walker walkin
walkout walkov walkwai wall wallboard wallet wallflow wallop wallow wallpap walnut walru walrus waltz wand
wander wane wangl wanna want wanta wanton war warbl warbler warchest ward warden wardrob wardroom ware
warehous warfar warfront warhead wari warili warless warlik warlord warm warmer warmish warmli warmth warmup
warn warningli warp warrant warranti warren warrent warrior warship wart warti wartim wartorn wash washabl
washbasin washboard washbowl washer washload washout wasp waspish waspishli wassail wast wasteland wastepap
wastewat wastrel watch watchdog watcher watchmak watchman watchmen watchword water watercolor waterfal
waterflow waterfront wateri waterlin watermelon waterproof watersh watersid waterwai waterwork watt wattl wave
wavelength waver wavi wax waxen waxi waylaid waypoint waysid wayward weak weaken weaker weakest weakl weakli
weakwil wealth wealthi wealthier wealthiest wean weapon weaponri wear weari wearili wearin wearisom weasel
weasl weather weatherman weav weaver web wed wedg wedlock weed week weekdai weekend weekli weeklong weeknight
weep weeper weevil weigh weight weighti weir weird weirdest weirdi weirdli weirdo welcom weld welfar well
wellb wellhead wellknown wellplac wellrun wellspr welt welter went wept were werewolv west westbound westerli
western westward wet wetland wetli whack whacker whacki whaddya whale whales whammi whammo wharf wharv what
whatev whatsoev whear wheat wheedl wheel wheelbas wheelchair wheellik wheez whelk when whenc whenev wher where
wherea wherebi whereev wherefor wherein whereof whereon whereupon wherev wherewith whet whether which whichev
whiff while whim whimper whimsi whimsic whine whiner whinni whip whiplash whipsaw whir whirl whirlpool
whirlwind whisk whiskei whisker whiskeri whiski whisper whistl whit white whitefac whiten whitetail whitewash
whitish whittl whiz whizz whodunnit whoe whoever whole wholesal wholesom wholewheat wholli whom whooosh whoop
whooper whoosh whop whopper whore whorl whose whosoev whup whyfor wick wicked wickedli wicker wicket wide
widegrip widen wider widespread widest widget widow widowhood width widthwis wiederum wield wielder wiener
wife wig wiggier wiggl wigmak wignap wild wildcat wildcatt wilder wildest wildli wildlif wile wilfulli wili
will willfulli willi william willing willingess willingli willl willow willowi willpow willya wilt wimp win
winc winch wind windbag windbreak winder windfal windi windless windmil window windowless windowpan windshield
windstorm windswept windup wine winehead wineri wing wingbeat winger wingman wink winless winner winningest
winnow wino winsom winter wintertim wintri wipe wipeout wire wireless wirelin wiretap wiri wisdom wise
wisecrack wiser wisest wish wisher wishywashi wisp wispi wist wistfulli wit witch witchcraft witchi with witha
withal withdraw withdrawn withdrew wither withheld withhold within without withstand withstood witti wittili
wittingli wive wizard wobbl woe woebegon woeful woefulli wohaw wohd woke woken wold wolf wolfishli wolv woman
womanhood womanli womb women wonder wonderbar wonderland wondrou wondrous wonduh wont woo wood woodcarv
woodchuck wooden woodland woodlot woodpeck woodsh woodsi woodsmok woodwind woodwork woodworm woof wool woolen
woolgath woolli woomera wooooosh woozi wop word wordi wordlessli wordplai wore work workabl workahol workbench
workbook workdai worker workforc workhors workin workingmen workload workman workmen workout workplac workroom
worksheet workshop worktabl workweek world worldli worldwid worm wormi wormwood worn wornout worri worriedli
worrier worrisom worryin wors worsen worship worshipp worst wort worth worthi worthier worthiest worthless
worthwhil worthwil would woulda wouldb wound wove woven wow wrack wrangl wrangler wrap wrapper wrappin wrath
wreak wreath wreck wreckag wrecker wree wrench wrest wrestl wrestler wretch wriggl wring wrinkl wrist
wristwatch writ write writedown writeoff writer writh written wrondgo wrong wrongdo wrongdoer wrongfulli
wrongli wrote wrought wrung wryli wryness wtih wynn xenon xenophob xenophobia xxxx xylem xylen xylophon yacht
yachtel yachter yachtsman yachtsmen yahoo yak yank yap yard yardag yardstick yardwork yarn yassuh yaw yawl
yawn yeah year yearago yearal yearbook yeard yearend yearl yearli yearlong yearn yearningli yearthat yeast
yell yeller yellerish yellin yellow yellowish yelp yenta yestedai yesterdai yesteryear yeterdai yield yodel
yoga yogurt yoke yokel yolk yonder yongst yore yori young younger youngest youngish youngster younguh your
yourself yourselv youth yuan yucca yuk yuletid yummi yuppi yuse yyyy zaiteku zani zap zapper zeal zealot
zealou zealous zebra zenith zero zest zestfulli zigzag zilch zillion zinc zing zip zipper zippo zircon zitless
zloti zodiac zombi zone zookeep zoologi zoologist zoom zoooop zoot zorrilla zotl zound
`;
