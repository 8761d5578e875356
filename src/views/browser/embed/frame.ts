import './deal-network.ts'

// The page within an iframe tells the page around it how high it is and what was chosen:
// { type: 'dealgraph:size', height } in pixels, and { type: 'dealgraph:choose', choice } as the element's event has it.
const tell = (message: unknown) => {
  if (window.parent !== window) window.parent.postMessage(message, '*')
}

const size = () => tell({ type: 'dealgraph:size', height: Math.ceil(document.documentElement.getBoundingClientRect().height) })

new ResizeObserver(size).observe(document.body)
document.addEventListener('choose', (event) => tell({ type: 'dealgraph:choose', choice: (event as CustomEvent).detail }))
size()
