/**
 * Costs of one token. The cheapest way through the text wins, so known words beat unknown ones and long
 * words beat short ones; an unknown dictionary word (上市) still beats its pieces (上 + 市).
 */
export const COST = {
  period: 7,
  threshold: 6,
  number: 9,
  known: 10,
  /** Taken off more for a zone: its full name beats a short one before a word that begins with 区. */
  zone: 0.02,
  /** Taken off for 的 and 了 by themselves: 投产+了 beats 投+产了. */
  particle: 0.01,
  /** Two ways cost the same if they differ by no more. */
  rounding: 0.001,
  perCharacter: 0.3,
  unknownWord: 20.5,
  unknownCharacter: 22,
  unknownLatin: 24,
};
