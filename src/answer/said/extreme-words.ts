/** Asks for the lowest; every other superlative asks for the highest. */
export const LOWEST =
  /最[少低小慢差后]|[更年份][少低小慢]|最靠后|垫底|垫后|倒数|末位|lowest|smallest|fewest|least|slowest|lower|smaller|fewer|slower/;
