export { ME } from '../../src/cli/bench/telegram/me.ts';
