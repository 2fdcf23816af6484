import { split } from './split.ts';

/**
 * Words of English that say nothing about the subject. One criterion: adding the word to a question about
 * a figure, date, person or programme never changes which figure is asked for. So what things do to each other
 * (work, live, come, win, earn, sell, apply, cancel), what limits or denies (not, except, other, former, first) and
 * what sets one figure apart from another (female, net, daily, foreign) stand nowhere here.
 */
export const ENGLISH_LIGHT_WORDS: readonly string[] = split(`
  the, a, an, of, in, on, at, to, for, from, by, with, and, or, as, into, within, during, per, is, are, was, were, be, been, being, do, does, did, done, has, have, had, can, could, will, would, shall, should, may, might, must, there, here, it, its, this, that, these, those, they, them, their, he, she, his, her, we, our, you, your, i, me, my, how, many, much, what, which, whose, some, any, all, altogether, among, after, before, since, obtain, obtained, receive, received, complete, completed, establish, established, set up, become, became, made, make, by how much, number, numbers, count, amount of, figure, figures, data, please, tell, show, give, know, find, want, get, got, getting, reach, reached, achieve, achieved, so, far, up, out, about, around, approximately, roughly, now, then, only, just, also, too, very, s, year, years, were there, in total, hi, hello, hey, thanks, thank, large, big, long, high, paid, invested, expect, expects, pass, passed, mark, permanently, based, held, given, exactly, precisely, according, article, articles, say, says, said, local, main, major, each, both, respectively, through, under, over, against, between, one,
  am, having, doing, 've, 'd, 'll, 're, us, him, hers, ours, yours, theirs, mine, itself, themselves, himself,
  herself, myself, everyone, everybody, anyone, anybody, someone, somebody, something, anything, everything,
  whatever, whichever, own, such, every, either, whether, while, whereas, although, though, because, therefore,
  thus, hence, however, moreover, furthermore, meanwhile, besides, otherwise, anyway, well, ok, okay, oh, ah, um, uh,
  hmm, wow, great, nice, cool, perfect, fine, alright, sorry, pardon, excuse me, dear, sir, madam, mr, ms, mrs,
  friend, friends, folks, guys, mate, buddy, bro, bot, robot, yes, yeah, yep, sure, of course, plz, pls, kindly,
  greetings, lol, btw, by the way, fyi, asap, quick question, one question, another question, next question,
  across, along, amid, amongst, inside, onto, throughout, till, until, upon, via, toward, towards, regarding,
  concerning, with regard to, with respect to, in terms of, as for, as to, when it comes to, in relation to,
  at that time, at the time, at this time, at this point, back then, by then, then, that year, the year, that month,
  each year, every year, per year, a year, yearly, annually, in a year, a month, month, months, per annum,
  already, still, yet, ever, even, again, really, basically, generally, usually, typically, normally, exactly,
  precisely, specifically, particularly, certainly, surely, definitely, simply, quite, rather, fairly,
  somewhat, kind of, sort of, kinda, maybe, perhaps, possibly, probably, apparently, supposedly, allegedly,
  reportedly, officially, official, formally, finally, eventually, ultimately, successfully, altogether,
  more or less, give or take, or so, ballpark, estimate of, count of, tally, how many of them, the number of, number of,
  numbers of, a number of, the amount of, the figure for, figure for, the figures for, figures for, what number, what figure,
  statistic, statistics, stat, stats, info, details, detail, question, questions, answer, answers, fact,
  certain, specific, particular, various, several, multiple, numerous, different, entire, whole, known, well-known,
  important, significant, huge, massive, available, respective, individual, kind, type, types,
  sort, sorts, thing, things, stuff, i need, we need, i need to, i would like, i d like, would like, like to, wish,
  i m, i am, looking for, look for, looking at, look at, look up, curious, wonder, wondering, interested, interested in,
  help me, help us, let me, let us, let s, let, do you know, you know, do you have, can you, could you, would you,
  will you, tell us, let me know, remind me, remind, remember, recall, check, i heard, heard, hear, i think, think,
  guess, suppose, believe, i read, i saw, seem, seems, seemed, understand, learn, ask, asked, asking, say about,
  wanna, gimme, gonna, trying to find, quick, briefly, short answer, in short, in brief, in detail, in english,
  boast, boasts, boasted, possess, possesses, possessed, contain, contained, include, includes, included, including,
  feature, features, featured, belong, belongs, belonged, exist, exists, existed, existing, happen, happens, happened, occur,
  occurs, occurred, take place, takes place, took place, taken place, hold, holds, carried out, carry out,
  conduct, conducted, count, counts, counted, totalled, totaled, totalling, totaling, amount to, amounts to,
  amounted to, stand at, stands at, stood at, standing at, come in at, came in at, come out at, came out at, comes to, add up to, adds up to, added up to, recorded, record, posted, post, logged, clocked, notched up, notched, booked,
  did it take, does it take, it took, send out, sent out, sends out,
  gain, gained, attain, attained, mention, mentions, mentioned, states, stated, describe, described, note,
  noted, write, wrote, written, according to, call, calls, called, named, name,
  known as, dubbed, titled, entitled, nicknamed, referred, refer, become, becomes, becoming, begin to, managed to,
  able to, used for, so far as, as far as, as a result, in fact, in reality, in general, in particular, in practice,
  at all, at least roughly, for example, for instance, e.g, i.e, etc, per se, newspaper, newspapers, news, press, reporter says,
  gannan daily, located, situated, running at, reading, active in, active, engaged in, engage in, operating in, involved with, dealing with, deal in, in the field of, in the fields of, field of,
  in the area of, in the sector of, in the name of, in the course of, on the basis of, as part of, part of, out of, a total of, the total of, worth of, worth, valued at, value of all
`);
