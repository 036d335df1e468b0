/** Examples that several pages about ranges overlap show. */

export const ARITHMETIC = 'Address arithmetic: every address is given out once';
