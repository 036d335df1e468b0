/** Examples that several pages about endpoints show. */

export const SOURCE = 'Ardana configuration processor, checks of network groups';
