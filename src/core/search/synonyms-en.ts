/**
 * English words that mean so nearly the same that a passage with the one answers a question with the other: what people
 * type beside what notes write. One group a line in alphabetical order, words between spaces, single words in their base form,
 * to be stemmed. A word with two senses stands in two groups; groups are not to be joined over it.
 *
 * Forms of one word that the Porter stemmer keeps apart are groups as well: irregular ones (write wrote written), nouns of
 * verbs (decide decision), British and American spelling. Not here: wider or narrower terms, siblings, opposites, terms of a
 * field and their abbreviations (those are the glossary's), question words, and words whose stem is that of quite another
 * (important, import).
 */
export const ENGLISH_SYNONYMS = `
abdomen belly abdominal
ability capability
abolish repeal revoke
absorb absorption
abundant plentiful ample
accelerate speed
accident mishap
accomplish achieve attain fulfil
accurate correct exact
adapt adjust
add append insert
admit acknowledge
admit admission
advantage benefit pro strength upside merit
advise advice recommend suggest
affect influence impact
agreement accord pact treaty
aid assist help support
aim goal purpose
aircraft airplane aeroplane
allocate assign
allow permit enable let
aluminium aluminum
anaemia anemia
analyse analyze analysis
ancestor forefather
annual yearly
answer reply respond response
approach method technique way
approximate estimate
area region zone
argue debate dispute
arise originate
army military troops
arrest detain
ask inquire enquire
assess evaluate appraise
assume assumption
attack assault
attempt try
author writer
baby infant newborn
bacterium bacteria
ban forbid prohibit outlaw
bankrupt insolvent
barrier obstacle hurdle
basic fundamental elementary
battle combat
begin began begun start commence
behaviour behavior
believe belief
best optimal optimum
big large huge great
birth born
bleeding haemorrhage hemorrhage
boat ship
border boundary frontier
borrow loan
borrower debtor
boss employer
break broke broken
breakdown failure outage
breathe respiration
broad wide
build built construct erect
business company enterprise firm corporation
buy bought purchase
buyer purchaser
calculate compute
car automobile vehicle
catalyse catalyze catalysis
category class kind type
cause reason
cause trigger provoke
center centre middle
challenge difficulty
change modify alter
characteristic feature trait property
cheap inexpensive affordable
check verify inspect examine
child children kid
choice option alternative
choose chose chosen select pick
clash conflict
classify categorise categorize
clever smart intelligent
client customer
close shut
collect gather
colour color
combine merge
common frequent widespread
compare comparison
compel coerce oblige
compensate reimburse
complete finish
complex complicated intricate
component part element constituent
conceal hide
conclude conclusion infer deduce
condition prerequisite
connect link
conquer conquest
consequence result outcome effect
consist comprise
consume consumption
contaminate pollute
contract agreement
convert transform
cooperate collaborate
copy duplicate replicate
cost expense price
country nation
countryside rural
court tribunal
create make made
crime offence offense
criminal offender
criterion criteria
crowded congested
crucial vital essential
cure heal
danger hazard peril risk
debt liability
deceive mislead
decide decision determine
declare proclaim announce
decrease reduce reduction lessen diminish
deep depth
defect flaw fault bug
defence defense
defend protect guard safeguard shield
delay lag latency
delete remove erase
demonstrate prove proof
deny refuse reject
depend rely
describe description
destroy destruction demolish ruin
detailed thorough
developer programmer coder
device gadget apparatus
diarrhoea diarrhea
die death dead deceased
difference distinction
difficult hard tough
disadvantage drawback downside con limitation weakness shortcoming
disappear vanish
disaster catastrophe calamity
disease illness sickness ailment
disk drive
display show list print
distinguish differentiate
distribute disseminate
diverse varied
divide division split
doctor physician
draw drew drawn
drive drove driven
drug medicine medication
earthquake quake
easy simple effortless
eat eaten consume ingest
edit revise
eliminate eradicate
emphasise emphasize
employ hire recruit
employee worker staff
end finish terminate
enemy foe
enhance improve upgrade
enormous vast immense
enough sufficient adequate
ensure guarantee
entire whole
error mistake
escape flee
ethical moral
event incident
evidence proof
evolve evolution
example illustration
exceed surpass
exclude omit
execute run
exit quit leave
expand expansion enlarge
expect anticipate
expenditure spending
expensive costly
expert specialist
explain explanation
extend extension
fake counterfeit forged
fall fell fallen
famous renowned celebrated
farmer peasant
farming agriculture
fast quick rapid speedy
fatal deadly lethal
fee charge
fibre fiber
fight fought struggle
film movie
find locate
flexible adaptable
fly flew flown
foetus fetus
folder directory
foot feet
foreign overseas
forget forgot forgotten
found founder establish
freedom liberty
freeze froze frozen
function role purpose
fungus fungi
get got obtain acquire gain
grey gray
grow grew grown growth
guess conjecture
gynaecology gynecology
haemoglobin hemoglobin
handle manage
happen occur
harbour harbor
harm injure hurt damage
harmful damaging detrimental
harmless benign
heart cardiac
helpful beneficial
high height
hinder hamper impede obstruct
holiday vacation
hypothesis hypotheses
identify recognise recognize
illegal unlawful illicit
incentive motive
income earnings
incorrect wrong false
increase rise grow
independent autonomous
industrialise industrialize
infectious contagious
inform notify
inhabitant resident
inhibit suppress
injury wound
inner internal
insect bug
install setup
invade invasion
invent devise
invent inventor
isolate separate
job occupation profession
judgement judgment
keep kept store save retain
kidney renal
kill slay
king monarch
know knew known
labour labor
lack shortage scarcity
landlord lessor
launch start begin boot
law statute
lawyer attorney solicitor
lease rent hire
legal lawful
lender creditor
leukaemia leukemia
level tier
licence license
liver hepatic
location place
long length
lorry truck
lose lost loss
lung pulmonary
mail email
main primary principal
maintain sustain
maize corn
majority most
man men
mandatory compulsory obligatory required
manufacturer maker
marry marriage
matrix matrices
maximise maximize
metre meter
minimise minimize
modernise modernize
mouse mice
murder homicide killing
murderer killer
necessary essential needed
need require
neglect ignore overlook
neighbour neighbor
new novel recent
normal usual ordinary
normalise normalize
nucleus nuclei
obsolete outdated
obstruct block
obvious evident apparent
occupy seize
oesophagus esophagus
oestrogen estrogen
offspring descendant
old elderly
opinion view viewpoint
oppose resist
optimise optimize
origin source
outer external
overthrow depose topple
owner proprietor
oxidise oxidize
paediatric pediatric
pain ache
paralyse paralyze paralysis
password passcode
pay paid payment
payment fee
penalty punishment
percentage proportion
period era epoch
permission consent
permit permission
petrol gasoline
phenomenon phenomena
phone telephone
picture image photo
plaintiff claimant
plough plow
poem poetry verse
poor poverty impoverished
possible feasible
postpone defer
practise practice
predict forecast
pregnancy gestation
principle tenet
private confidential
procedure step
produce production
programme program
promote encourage foster
proper appropriate suitable
property estate
propose suggest
prosper thrive flourish
punish penalise penalize
pupil student
quantity amount
railway railroad
rainfall precipitation rain
rare uncommon scarce
realise realize
rebel rebellion
rebellion revolt uprising insurrection
receive receipt
recession downturn
recover restore
redundant superfluous
reliable dependable
remember recall recollect memorise memorize
repair fix mend
repeat iterate
replace substitute
restrict limit constrain
retreat withdraw
rich wealthy affluent
rock stone
rubbish waste trash garbage
rule govern reign
ruler sovereign monarch
safe secure
scatter disperse
schedule timetable
sea ocean
search seek
secret confidential
sell sold sale
send sent transmit
shareholder stockholder
show shown
sick ill unwell
similar alike
sink sank sunk
sleep asleep slept
slow sluggish
small little tiny
soldier troop
solve solution resolve
speak spoke spoken
spend spent
spread propagate
stable steady
standardise standardize
steal stole stolen
stimulus stimuli
stomach gastric
stop halt cease
stop prevent avoid
strategy tactic
strengthen reinforce
strong strength
succeed success
sulphur sulfur
summarise summarize
summary overview
sunlight sunshine
supplier provider vendor
surgery operation
surrender capitulate
swelling oedema edema
symptom sign
synchronise synchronize
synthesise synthesize synthesis
tax levy duty
teach taught instruct
teacher instructor
teenager adolescent
temporary transient
tenant lessee
tendency trend
theatre theater
theft stealing robbery
theory theoretical
tired fatigue exhausted
tooth teeth
traditional conventional
transmit transmission
transport carry
tumor tumour neoplasm
understand understood comprehend
unemployed jobless
urbanise urbanize
use utilise utilize
user account
uterus womb
variety diversity
victory triumph
violate breach infringe
virtualise virtualize
visualise visualize
wage salary pay
warn alert
website site
weigh weight
wide width
win won victory
woman women female
write wrote written author
`;
