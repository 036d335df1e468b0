/** Examples that several pages about regions show. */

export const SOURCE = 'Ardana configuration processor, checks of control planes';
