/**
 * Everyday English words that `common-words.ts` lacks (most of it is nouns and verbs of four letters and more): short words,
 * adverbs, contractions and their parts (`don` and `t` of don't), what people say whatever the subject is. One form of a stem.
 *
 * Left out, as in `everyday-zh.ts`: terms of any subject, also in another sense (`bit`, `run`, `hole`), names of commands
 * (`dig`, `man`), kin, days and months, of which a fact may be asked, and things that are small talk themselves (joke, car).
 */
export const EVERYDAY_EN = `she her herself him his himself they them themselves our ourselves myself yourself someone somebody anyone anybody
everyone everybody nobody something anything everything somewhere anywhere everywhere nowhere whatever whichever
whoever whenever wherever each both all neither own self few several lot plenty bunch dozen s t don doesn didn isn
aren wasn weren hasn haven hadn shouldn couldn wouldn ll ve dont doesnt didnt isnt arent wasnt werent hasnt havent
hadnt shouldnt couldnt wouldnt cant wont im ive theyre lets day tomorrow yesterday tonight evening afternoon noon
midnight weekend weekday ago nowadays now anytime sometimes once ever yet meanwhile afterwards beforehand eventually
suddenly immediately instantly slowly formerly previously originally initially typically commonly mostly mainly partly
wholly exactly precisely simply literally certainly clearly obviously apparently probably hopefully luckily
fortunately unfortunately honestly seriously properly correctly wrongly hardly barely roughly approximately fairly
extremely highly especially particularly specifically merely otherwise therefore thus moreover furthermore anyway
anyhow somehow somewhat together up down out off onto through throughout among amongst till whereas although unless
despite per via toward unlike but nor too vs etc eg ie got gotten goes came put say see saw seen tries sit sat eaten
drank lie lying fly flew buy bought paid cut hit win won begun brought felt fell fallen rose risen drew threw thrown
toss grab pick shove wash mend tie tear tore torn bend bent shut shout yell chat told wake woke slept wore worn met
invite greet hey bye goodbye ok okay yes yeah yep nope oh ah wow huh um lol btw rid wipe ditch fiddle mess messy
bother cope stuck tend suppose belong involve contain done beg big bigger biggest old older oldest newer newest bad
ugly cute hot cold wet dry far farther low tall thin huge enormous massive weird stupid dumb clever crazy mad sad glad
lazy hungry rude polite brave shy loud calm noisy careless able unable easy easier easiest harder hardest tricky handy
useless beautiful awful terrible horrible amazing bored exciting surprising confusing annoying afraid scared obvious
unusual rare guy boy kid mom mum dad buddy pal folks fellow lady sir boss colleague coworker classmate roommate
stranger fun trouble mistake bottom two six ten thousand fourth`;
