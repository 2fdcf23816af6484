/** How long things are kept after their last use. */
export const TALK_DAYS = 30;
export const FEEDBACK_DAYS = 365;
