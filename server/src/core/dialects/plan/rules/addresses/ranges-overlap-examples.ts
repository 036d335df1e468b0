/** Where the facts come from that several pages about overlapping ranges give. */
export const ARITHMETIC = 'Address arithmetic: every address is assigned only once';
