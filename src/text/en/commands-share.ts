/** Handing a file to another app. */

export const share = 'Share…'
export const downloadInstead = 'Download instead'
export const notTaken = (name: string) => `This browser does not share ${name}`
export const readyToShare = (name: string) => `${name} is ready to share`
