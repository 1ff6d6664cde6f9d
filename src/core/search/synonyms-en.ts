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
able capable
abolish repeal revoke
absorb absorption
abundant plentiful ample
accelerate speed
accident mishap
accomplish achieve attain fulfil
accuracy precision
accurate correct exact
accurate precise
adapt adjust
add append insert
adjacent neighbouring neighboring
admin administrator
admit acknowledge
admit admission
advantage benefit pro strength upside merit
advise advice recommend suggest
affect influence impact
aggregate bundle combine
agreement accord pact treaty
aid assist help support
aim goal purpose
aircraft airplane aeroplane
allocate assign
allocate distribute
allow permit enable let
aluminium aluminum
anaemia anemia
analyse analyze analysis
ancestor forefather
annual yearly
answer reply respond response
app application
appear emerge
application software program
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
attacker hacker intruder
attempt try
author writer
automatic automated
baby infant newborn
bacterium bacteria
balance equilibrium
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
cable wire
calculate compute
cancel abort
car automobile vehicle
catalyse catalyze catalysis
category class kind type
cause reason
cause trigger provoke
center centre middle
certain sure confident
challenge difficulty
chance opportunity
chance probability likelihood odds
change modify alter
characteristic feature trait property
cheap inexpensive affordable
check verify inspect examine
child children kid
choice option alternative
choose chose chosen select pick
clash conflict
classify categorise categorize
clear erase wipe purge
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
confirm verify validate
connect link
conquer conquest
consequence result outcome effect
consider regard deem
consist comprise
constant fixed
consume consumption
contain include
contaminate pollute
contract agreement
control regulate
convert transform
cooperate collaborate
cope handle deal
copy duplicate replicate
cost expense price
count number
country nation
countryside rural
court tribunal
create make made
credential login
crime offence offense
criminal offender
criterion criteria
crowded congested
crucial vital essential
cure heal
daemon service
danger hazard peril risk
debt liability
deceive mislead
decide decision determine
declare proclaim announce
decline drop fall
decrease reduce reduction lessen diminish
deep depth
defect flaw fault bug
defence defense
defend protect guard safeguard shield
delay lag latency
delete remove erase
delete rid wipe
demonstrate prove proof
dense compact
deny refuse reject
depend rely
describe description
destroy destruction demolish ruin
detailed thorough
detect discover spot
developer programmer coder
device gadget apparatus
diarrhoea diarrhea
die death dead deceased
difference distinction
difficult hard tough
dirty unclean
disable deactivate
disadvantage drawback downside con limitation weakness shortcoming
disappear vanish
disaster catastrophe calamity
discard drop throw toss
disease illness sickness ailment
disk drive
display show list print
display show list see view
distant far remote
distinguish differentiate
distribute disseminate
diverse varied
divide division split
doctor physician
draw drew drawn
drive drove driven
drug medicine medication
duty responsibility obligation
earthquake quake
easy simple effortless
eat eaten consume ingest
edit revise
eliminate eradicate
emphasise emphasize
employ hire recruit
employee worker staff
empty vacant blank
enable activate
end finish terminate
enemy foe
enhance improve upgrade
enormous vast immense
enough sufficient adequate
ensure guarantee
enter input
entire whole
error mistake
escape flee
ethical moral
event incident
evidence proof
evolve evolution
exam examination test
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
fail failure
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
final last ultimate
find locate
first initial
flexible adaptable
flow stream
fly flew flown
foetus fetus
folder directory
foot feet
foreign overseas
forget forgot forgotten
forward relay
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
habit custom
haemoglobin hemoglobin
handle manage
hang freeze stuck stall
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
host machine computer box
hypothesis hypotheses
idea concept notion
identify recognise recognize
idle inactive
illegal unlawful illicit
immediate instant
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
inside within interior
install setup
insufficient inadequate
interfere disturb disrupt
invade invasion
invent devise
invent inventor
isolate separate
job occupation profession
judgement judgment
keep kept store save retain
keep preserve
kidney renal
kill slay
kill terminate
king monarch
know knew known
labour labor
lack shortage scarcity
landlord lessor
launch start begin boot
law statute
lawyer attorney solicitor
leader chief boss
lease rent hire
legal lawful
lender creditor
leukaemia leukemia
level tier
licence license
lift raise
likely probable
limit cap
liquid fluid
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
maximum max cap
measure gauge
metre meter
minimise minimize
minimum min
modernise modernize
monitor watch observe
mouse mice
move shift
movement motion
multiple several numerous
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
obey comply
object item
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
option setting
origin source
outer external
outside exterior
overthrow depose topple
own possess
owner proprietor
oxidise oxidize
paediatric pediatric
pain ache
paralyse paralyze paralysis
part piece portion section
password passcode
password passphrase
pay paid payment
payment fee
penalty punishment
percentage proportion
period era epoch
permanent persistent lasting
permission consent
permission privilege right
permit permission
petrol gasoline
phase stage
phenomenon phenomena
phone telephone
picture image photo
plaintiff claimant
plan scheme
plough plow
plug connect attach
poem poetry verse
poison toxin venom
poor poverty impoverished
possible feasible
postpone defer
practise practice
predict forecast
pregnancy gestation
principle tenet
priority precedence
prison jail
private confidential
problem issue trouble
procedure step
produce production
programme program
promote encourage foster
proper appropriate suitable
property estate
propose suggest
prosper thrive flourish
pull drag
punish penalise penalize
pupil student
quantity amount
railway railroad
rainfall precipitation rain
rare uncommon scarce
real actual genuine
realise realize
rebel rebellion
rebellion revolt uprising insurrection
receive receipt
recession downturn
record log note
recover restore
reduce cut lower
redundant superfluous
reliable dependable
remember recall recollect memorise memorize
repair fix mend
repeat iterate
replace substitute
rescue save
rest remainder
restart reboot relaunch
restrict limit constrain
retreat withdraw
reveal disclose expose
rich wealthy affluent
rock stone
root superuser
rotate spin revolve
route path
rubbish waste trash garbage
rule govern reign
ruler sovereign monarch
safe secure
same identical
scatter disperse
schedule timetable
sea ocean
search seek
secret confidential
sell sold sale
send sent transmit
setting configuration config setup
shareholder stockholder
show shown
sick ill unwell
similar alike
simultaneous concurrent
sink sank sunk
sleep asleep slept
slow sluggish
small little tiny
soldier troop
solve solution resolve
speak spoke spoken
spend spent
spread propagate
squeeze compress
stable steady
standardise standardize
state condition status
stay remain
steal stole stolen
stimulus stimuli
stomach gastric
stop halt cease
stop prevent avoid
strategy tactic
strengthen reinforce
strong strength
substance material
succeed success
sudden abrupt
sulphur sulfur
summarise summarize
summary overview
sunlight sunshine
supplier provider vendor
surgery operation
surrender capitulate
survive persist
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
tool instrument
tooth teeth
total sum
toxic poisonous venomous
traditional conventional
transmit transmission
transport carry
tumor tumour neoplasm
tune tweak adjust
understand understood comprehend
unemployed jobless
unplug disconnect detach
urbanise urbanize
use utilise utilize
user account
uterus womb
value worth
variety diversity
victory triumph
violate breach infringe
virtualise virtualize
visualise visualize
wage salary pay
warn alert
weak feeble
website site
weigh weight
wide width
win won victory
woman women female
write wrote written author
`;
