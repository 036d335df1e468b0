/** Examples that several pages about use show. */

export const SOURCE = 'Ardana configuration processor, checks across objects';
