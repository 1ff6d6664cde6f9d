import { inAdvance } from '../text/in-advance.ts';
import { stem } from '../text/tokens.ts';
import { readWords } from './word-list.ts';

/**
 * Everyday English words of five letters and more that are no names of the field (`store`, `blocks`, `scale`).
 * A question may use one that the notes don't, and it says little about whether they answer it.
 */
const COMMON = `about above abuse accept access account across action active actor actual added address admin adult after again
against agent agree ahead alarm album alert alike alive allow almost alone along already also always amount angle
angry animal annual another answer apart apple apply april argue arise around arrive article aside asked asset
assign attack attend avoid awake award aware badly baker based basic basis beach became because become before began
begin behind being believe below bench benefit besides best better between beyond billing birth black blame blank
blind block blocks blood board body boost booth border bound brain brand bread break breed brief bring broad broken
brown budget build built business buyer called cannot capital carbon card care career carry catch cause center
central century certain chain chair change charge chart chase cheap check chest chief child children chips choice
choose cities city claim class clean clear click climb clock close cloth coach coast coffee color come coming common
company compare complete concept concern content contract control cook copies corner correct cost costs could count
country couple course court cover craft crash cream create credit crime cross crowd crown current customer cycle
daily dance danger dated dates dealt death debate decide deep default degree delay delete deliver demand depend
depth design desire detail develop device differ different difficult digital direct dirty discuss disease distance
divide doctor doing double doubt draft drama drawn dream dress drink drive driver drop during early earth easily
eating economy edge editor effect effort eight either else email empty enable ending enemy energy engine enjoy enough
enter entire entry equal error escape event every exact example except exist expect expensive expert explain express
extra face facing fact factor failed fails fair faith false family famous farmer fast father fault favor feature fed
feel female fence fewer field fifth fight figure file filed files filled film final finally find finding fine finger
finish fire first five fixed flash flat flight float floor flow focus follow food force foreign forest forget form
formal format former forms forth forty forum forward found four frame frames free fresh friend front fruit fully
funny future game games garden general gets giant girl given gives giving glass global goals going gone good goods
grade grand grant graph grass great green gross group grow growth guard guess guest guide habit half hand handle
hands happen happy hard harm hate have head health hear heard heart heavy height held hello help helps hence here
hidden high hire hired history hold holds home honor hope horse hotel hour hours house however human hundred hurry
idea ideal ideas image impact import improve include income increase indeed index inner input inside install instead
interest into issue items itself job join joined judge juice jump just keep keeps kept kind kinds king knew know
knowledge known knows labor lack large largest last late later laugh layer layers lead leader learn learned least
leave legal length less lesson letter level levels life light like likely limit limits line lines link links list
listen lists little live lives living local lock long look looking looks loose lose loss lost love lower luck lunch
made main major make maker makes making manage manager many march mark market match matter maybe meal mean means
meant measure media meet meeting member mental menu message method middle might mind mine minor minus minute miss
mixed mobile model modern money month months moral more morning most mother motor mount mouse mouth move moved
movie much music must name named names nature near nearly need needs never news next nice night nine noise none
normal north notes nothing notice novel nurse object obtain occur ocean offer offers office often only open opens
operate opinion option orange order other others ought outer output outside over owner owners page pages paint panel
paper parent park part party parts pass past path pattern paying peace people perfect perform perhaps period person
phase phone photo phrase piece pilot pitch place places plain plan plane plant plate play player point points police
policy poor popular port ports position possible post potato pound power practice present press pretty prevent price
prices pride prime print prior prize problem process produce product program project proof proper protect proud prove
provide provider public pull purpose push quality quarter queen query question quick quickly quiet quit quite quote
radio raise range rapid rate rates rather ratio reach read reader ready real really reason receive recent record
reduce refer region relate release remain remember remote remove repeat reply report request require rest result
return review rich ride right rise risk river road robot role rough round route routes royal rule rules rural safe
safety said sale same save scale scales scene school science scope score scores search season second section secure
security seem seems select sell send sense sent series serious serve served server servers service services setting
settle setup seven shall shape shapes share shared shares sharp sheet shelf shell shift shine shirt shock shoot shop
short shot should show shown shows side sight sign silly similar simple since single site sites size skill sleep
slide slow small smart smile smoke snack social solid solve some song soon sorry sort sound source south space spaces
speak special speed spend spent split spoke sport spread square staff stage stand standard star start starts state
states station stay steal steam steel step steps stick still stock stone stood stop stops store stored stores storm
story strange street strong student study stuff style subject success such sugar suite summer super supply support
sure surface sweet swift switch system table take taken takes talk task taste taught teach teacher team teams tell
term terms test tests text thank that theme then there these thick thing things think third this those though three
throw ticket tight time times tiny tired title today token tool tools topic topics total touch tough tower town
track trade trail train training travel treat tree trial trick trip truck true trust truth trying turn turns twelve
twenty twice type types under union unit units until update upon upper urban usage used useful user users uses using
usual valid value values various vary versus very video view views village visit vital voice wait walk wall want
wants warm waste watch water wave ways weak wealth wear weather week weekly weeks weight welcome well went west what
wheel when where whether which while white whole whom whose wide wife wild will wind window wine winter wise wish
with within without woman wonder wood word words work worked worker working works world worry worse worst worth would
write writer wrong wrote year years yellow yield young your yours youth zero`;

/** Takes 15 ms, so it is made ahead of time, or when it is first asked for. */
export const commonStems = inAdvance(() => readWords(COMMON, stem));

/** Whether an English stem is that of an everyday word. */
export function isCommonStem(stemmed: string): boolean {
  return commonStems.get().has(stemmed);
}
