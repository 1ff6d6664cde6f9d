/** A review that takes about ten minutes; who wants more goes on. */
export const MOST_DUE = 20;
/** New questions make reviews of the days to come: few enough that these stay short. */
export const MOST_NEW = 10;
