/** A folder that can't be replayed: the message names the file, the line and what is wrong there. */
export class DatasetInvalid extends Error {}
