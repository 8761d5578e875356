/** "A, together with B, has 20%", "A owns 20% jointly with B": the share is both's, and how much each has is not said. */
const WITH_ANOTHER = /(?<![a-z])(?:together|jointly|along) with(?: the)?(?: [a-z-]+)* <[cbougL]\d+>/

/** "A holds 20% of Fjord LNG together with B": right behind what was read. */
const BEHIND = /^(?: [a-z]+){0,2} (?:together|jointly) with (?:(?:the )?(?:[a-z-]+ )*<[cbougL]\d+>|(?:an?|its|the|two|three|several|other|another) )/

/** Whether the words give a share to whoever is named and to another with him. */
export function isHeldJointly(text: string, behind = ''): boolean {
  return WITH_ANOTHER.test(text) || BEHIND.test(behind)
}
