"""What programs written for the published `timeback-*` packages call and read, and nothing here has otherwise.

Which published name stands for what is data, in specs/published; here is only what a table cannot say. Documented
packages load it; `timeback_kit` on its own does not have it.
"""

from timeback_kit.forwarding import OWNER, check_package

check_package(__name__, "timeback_kit")
__distribution__ = OWNER
