import { bringPicture } from './canvas.ts'
import { copyOnClick } from './copy.ts'
import { dialogs, menus } from './dialogs.ts'
import { filters } from './filters.ts'
import { links, navigate } from './navigation.ts'
import { suggest } from './suggest.ts'

// The pages are complete as the server makes them: this only spares reloading, and lets the picture be moved and chosen from.
const bring = () => {
  bringPicture()
  filters()
  dialogs()
}

suggest()
copyOnClick()
menus()
links()
window.addEventListener('popstate', () => void navigate(location.href, 'stay'))
document.addEventListener('dealgraph:shown', bring)
bring()
