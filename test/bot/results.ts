export { createResults } from '../../src/cli/bench/telegram/results.ts';
