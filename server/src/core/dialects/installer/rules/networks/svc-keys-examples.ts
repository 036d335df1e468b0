/** Examples that several pages about svc keys show. */

export const SOURCE = 'JSON page 1.1, section svc';
