/** Where both bots take updates. */
export const UPDATES_PATH = '/updates';
/** Where the echo bot tells what it has used. */
export const USED_PATH = '/used';
